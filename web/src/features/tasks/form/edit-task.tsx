'use client';

import { useMemo } from 'react';
import { notFound, useRouter } from 'next/navigation';
import { useMutation, useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskToEditDocument, UpdateTaskDocument, type EditableTaskFragment } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import { FormOnArrival } from './form-on-arrival';
import { useSavedToast } from './use-saved-toast';
import type { SaveTask } from './use-task-form';
import { changesSince } from './values/input-of';
import { valuesOf } from './values/values-of';

export function EditTask({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(TaskToEditDocument, { variables: { id }, fetchPolicy: 'no-cache' });

  if (error) {
    return (
      <ErrorState title="The task could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Skeleton rows={8} label="Loading the task" />;
  if (!data.task) notFound();
  return <LoadedForm task={data.task} />;
}

function LoadedForm({ task }: { readonly task: EditableTaskFragment }) {
  const { push } = useRouter();
  const [updateTask] = useMutation(UpdateTaskDocument);
  const tellSaved = useSavedToast();
  const { id } = task;
  const base = useMemo(() => valuesOf(task), [task]);
  const href = `/tasks/${id}`;

  const save: SaveTask = async (values, start) => {
    const variables = { id, input: changesSince(start.base, values), expectedVersion: start.version ?? task.version };
    const { task: saved, current, userErrors } = (await updateTask({ variables })).data?.updateTask ?? nothing;
    if (current) return { kind: 'conflict', current };
    if (!saved) return { kind: 'refused', faults: userErrors };
    tellSaved('Saved', saved);
    push(href);
    return { kind: 'saved' };
  };
  return (
    <FormOnArrival
      base={base}
      version={task.version}
      draftName={id}
      action="Save changes"
      cancelHref={href}
      onSave={save}
    />
  );
}

const nothing = { task: null, current: null, userErrors: [] };
