import type { ApolloClient } from '@apollo/client';
import { toast } from '@/components/ui/toast';
import { toastError } from '@/components/ui/toast-error';
import type { TaskSummaryFragment } from '@/gql/actions';
import { createStore } from '@/lib/external-store';
import { refetchActive } from '@/lib/apollo/refetch-active';
import { changeTask } from './change-task';

/** The ids of the tasks that will be deleted unless somebody says Undo: kept outside React, for pages come and go meanwhile. */
export const leavingTasks = createStore<ReadonlySet<string>>(new Set());

const undoWithinMs = 6000;

/**
 * Deletes the tasks when the toast that offers Undo goes: it waits while somebody points at it. A tab that is closed
 * before deletes nothing: nobody can be sure that a request still leaves it.
 */
export function deleteSoon(client: ApolloClient, tasks: readonly TaskSummaryFragment[]): void {
  const ids = tasks.map(({ id }) => id);
  leavingTasks.set(new Set([...leavingTasks.get(), ...ids]));
  let isDecided = false;
  const decide = (act: () => void) => (): void => {
    if (isDecided) return;
    isDecided = true;
    act();
  };
  const commit = decide(() => void deleteNow(client, tasks));
  toast.plain(`Deleting ${namesOf(tasks)}`, {
    description: 'With all runs and attempts. Closing the tab before keeps it.',
    duration: undoWithinMs,
    closeButton: true,
    action: { label: 'Undo', onClick: decide(() => stay(ids)) },
    onAutoClose: commit,
    onDismiss: commit,
  });
}

async function deleteNow(client: ApolloClient, tasks: readonly TaskSummaryFragment[]): Promise<void> {
  for (const task of tasks) {
    const fault = await changeTask(client, 'delete', task);
    if (fault === null) client.cache.evict({ id: client.cache.identify({ __typename: 'Task', id: task.id }) ?? '' });
    else toastError(`${task.name} was not deleted. ${fault}`);
  }
  stay(tasks.map(({ id }) => id));
  await refetchActive(client);
}

function stay(ids: readonly string[]): void {
  leavingTasks.set(new Set([...leavingTasks.get()].filter((id) => !ids.includes(id))));
}

function namesOf(tasks: readonly TaskSummaryFragment[]): string {
  const [first] = tasks;
  return tasks.length === 1 && first ? first.name : `${tasks.length} tasks`;
}
