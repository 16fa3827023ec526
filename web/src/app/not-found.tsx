import Link from 'next/link';
import { buttonStyles } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';

export default function NotFoundPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Not found" />
      <Panel>
        <EmptyState title="There is nothing here" text="It was deleted, or the address is not quite right.">
          <Link href="/tasks" className={buttonStyles()}>
            All tasks
          </Link>
        </EmptyState>
      </Panel>
    </div>
  );
}
