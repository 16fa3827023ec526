import { useMemo } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { toast } from '@/components/ui/toast';
import { toastError } from '@/components/ui/toast-error';
import type { TaskSummaryFragment } from '@/gql/actions';
import { changeTask, type TaskVerb } from './change-task';
import { deleteSoon } from './delete-soon';

export interface TaskActions {
  readonly runNow: (task: TaskSummaryFragment) => void;
  readonly pause: (task: TaskSummaryFragment, reason?: string) => void;
  readonly resume: (task: TaskSummaryFragment) => void;
  /** Makes a failed task ready without running it. */
  readonly reset: (task: TaskSummaryFragment) => void;
  /** In a few seconds, unless somebody says Undo. */
  readonly remove: (task: TaskSummaryFragment) => void;
}

/** What can be done to a task from anywhere; how it went is told in a toast. */
export function useTaskActions(): TaskActions {
  const client = useApolloClient();
  return useMemo(
    () => ({
      runNow: (task) => void tell(client, 'run', task, `Running ${task.name}`),
      pause: (task, reason) => void tell(client, 'pause', task, `Paused ${task.name}`, reason),
      resume: (task) => void tell(client, 'resume', task, `Resumed ${task.name}`),
      reset: (task) => void tell(client, 'reset', task, `${task.name} is ready again`),
      remove: (task) => deleteSoon(client, [task]),
    }),
    [client],
  );
}

async function tell(
  client: ApolloClient,
  verb: TaskVerb,
  task: TaskSummaryFragment,
  success: string,
  reason?: string,
): Promise<void> {
  const fault = await changeTask(client, verb, task, reason);
  if (fault === null) toast.success(success);
  else toastError(fault);
}
