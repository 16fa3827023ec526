'use client';

import { notFound, useRouter } from 'next/navigation';
import { useMutation, useQuery } from '@apollo/client/react';
import { toast } from 'sonner';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskToEditDocument, UpdateTaskDocument, type TaskDefinitionFragment } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { TaskForm } from './task-form';
import { valuesOf } from './task-form-values';
import type { SaveTask } from './use-task-form';

export function EditTask({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(TaskToEditDocument, { variables: { id }, fetchPolicy: 'network-only' });

  if (error) {
    return (
      <ErrorState title="The task could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Skeleton rows={8} label="Loading the task" />;
  if (!data.task) notFound();
  // A newer version is another form: what was typed on top of the older one would undo it.
  return <LoadedForm key={data.task.version} task={data.task} onReload={() => void refetch()} />;
}

interface LoadedFormProps {
  readonly task: TaskDefinitionFragment;
  readonly onReload: () => void;
}

function LoadedForm({ task, onReload }: LoadedFormProps) {
  const { push } = useRouter();
  const [updateTask] = useMutation(UpdateTaskDocument);
  const href = `/tasks/${task.id}`;

  const save: SaveTask = async (input) => {
    const { data } = await updateTask({ variables: { id: task.id, input, expectedVersion: task.version } });
    const saved = data?.updateTask.task;
    if (saved) {
      toast.success(`Saved ${saved.name}`);
      push(href);
    }
    return data?.updateTask.userErrors ?? [];
  };
  return <TaskForm values={valuesOf(task)} action="Save changes" cancelHref={href} onSave={save} onReload={onReload} />;
}
