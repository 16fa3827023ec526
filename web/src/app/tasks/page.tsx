import type { Metadata } from 'next';
import Link from 'next/link';
import { PlusIcon } from 'lucide-react';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { buttonStyles } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TaskList } from '@/features/tasks/list/task-list';

export const metadata: Metadata = { title: 'Tasks' };

export default function TasksPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Tasks">
        <Link href="/tasks/new" className={buttonStyles({ variant: 'primary' })}>
          <PlusIcon aria-hidden /> New task
        </Link>
      </PageHeader>
      <NuqsAdapter>
        <TaskList />
      </NuqsAdapter>
    </div>
  );
}
