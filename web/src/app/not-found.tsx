import Link from 'next/link';
import { buttonStyles } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export default function NotFoundPage() {
  return (
    <EmptyState title="There is no such page" text="The address is not quite right, or the page has moved.">
      <Link href="/tasks" className={buttonStyles()}>
        All tasks
      </Link>
    </EmptyState>
  );
}
