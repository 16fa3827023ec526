import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/page-header';
import { CreateTask } from '@/features/tasks/form/create-task';
import type { TaskSource } from '@/features/tasks/form/starting-task';
import { isUuid } from '@/lib/uuid';

export const metadata: Metadata = { title: 'New task' };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export default async function NewTaskPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title="New task" />
      <CreateTask source={sourceOf(await searchParams)} />
    </div>
  );
}

/** Anybody may write the address: what makes no sense in it says nothing. */
function sourceOf({ from, cron, curl }: Query): TaskSource {
  return {
    ...(typeof from === 'string' && isUuid(from) && { from }),
    ...(typeof cron === 'string' && { cron }),
    ...(typeof curl === 'string' && { curl }),
  };
}
