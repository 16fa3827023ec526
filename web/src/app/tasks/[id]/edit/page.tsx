import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/components/ui/page-header';
import { EditTask } from '@/features/tasks/form/edit-task';
import { isUuid } from '@/lib/uuid';

export const metadata: Metadata = { title: 'Edit task' };

export default async function EditTaskPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  if (!isUuid(id)) notFound();
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title="Edit task" />
      <EditTask key={id} id={id} />
    </div>
  );
}
