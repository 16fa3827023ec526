import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { TaskDetail } from '@/features/tasks/detail/task-detail';
import { isUuid } from '@/lib/uuid';

export const metadata: Metadata = { title: 'Task' };

export default async function TaskPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  if (!isUuid(id)) notFound();
  return (
    <NuqsAdapter>
      <TaskDetail key={id} id={id} />
    </NuqsAdapter>
  );
}
