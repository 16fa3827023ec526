import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/page-header';
import { CreateTask } from '@/features/tasks/form/create-task';

export const metadata: Metadata = { title: 'New task' };

export default function NewTaskPage() {
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title="New task" />
      <CreateTask />
    </div>
  );
}
