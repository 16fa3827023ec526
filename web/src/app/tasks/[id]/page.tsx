import type { Metadata } from 'next';
import { TaskDetail } from '@/features/tasks/detail/task-detail';

export const metadata: Metadata = { title: 'Task' };

export default async function TaskPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return <TaskDetail key={id} id={id} />;
}
