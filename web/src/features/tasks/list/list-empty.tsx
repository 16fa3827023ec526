import Link from 'next/link';
import { buttonStyles } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListLocation } from './list-location';

/** Three kinds of nothing, each with its own way on. */
export function ListEmpty({ location }: { readonly location: ListLocation }) {
  if (location.page) {
    return (
      <EmptyState title="Nothing on this page any more" text="The tasks that were here have moved or are gone.">
        <Link href="/tasks" className={buttonStyles()}>
          Back to the first page
        </Link>
      </EmptyState>
    );
  }
  if (location.status !== 'all') {
    return (
      <EmptyState title={`No task is ${location.status}`} text="Tasks appear here as soon as they are.">
        <Link href="/tasks" className={buttonStyles()}>
          Show all tasks
        </Link>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No tasks yet" text="A task calls a webhook on a schedule, and tries again when the call fails.">
      <Link href="/tasks/new" className={buttonStyles({ variant: 'primary' })}>
        Create the first task
      </Link>
    </EmptyState>
  );
}
