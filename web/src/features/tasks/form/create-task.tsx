'use client';

import { useMemo } from 'react';
import { useRouter } from 'next/navigation';
import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { CreateTaskDocument, TaskToEditDocument } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import { FormOnArrival } from './form-on-arrival';
import { startingTask, type TaskSource } from './starting-task';
import { useSavedToast } from './use-saved-toast';
import type { SaveTask } from './use-task-form';
import { inputOf } from './values/input-of';

export function CreateTask({ source }: { readonly source: TaskSource }) {
  const { push } = useRouter();
  const [createTask] = useMutation(CreateTaskDocument);
  const tellSaved = useSavedToast();
  const copied = useQuery(
    TaskToEditDocument,
    source.from === undefined ? skipToken : { variables: { id: source.from }, fetchPolicy: 'network-only' },
  );
  const task = copied.data?.task ?? null;
  const base = useMemo(() => startingTask(source, task), [source, task]);

  if (copied.error) {
    const retry = (): void => void copied.refetch();
    return <ErrorState title="The task could not be loaded" reason={describeError(copied.error)} onRetry={retry} />;
  }
  if (copied.loading) return <Skeleton rows={8} label="Loading the task" />;

  const save: SaveTask = async (values) => {
    const { data } = await createTask({ variables: { input: inputOf(values) } });
    const created = data?.createTask.task;
    if (!created) return { kind: 'refused', faults: data?.createTask.userErrors ?? [] };
    tellSaved('Created', created);
    push(`/tasks/${created.id}`);
    return { kind: 'saved' };
  };
  return (
    <FormOnArrival
      base={base}
      version={null}
      draftName={`new ${JSON.stringify(source)}`}
      action="Create task"
      cancelHref="/tasks"
      onSave={save}
    />
  );
}
