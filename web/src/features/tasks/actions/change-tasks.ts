import type { ApolloClient } from '@apollo/client';
import type { TaskSummaryFragment } from '@/gql/actions';
import { changeTask, type TaskVerb } from './change-task';

export interface TaskFault {
  readonly task: TaskSummaryFragment;
  readonly message: string;
}

const atOnce = 4;

/** Does the same to many tasks, a few at a time, and answers which it could not be done to. */
export async function changeTasks(
  client: ApolloClient,
  verb: TaskVerb,
  tasks: readonly TaskSummaryFragment[],
  onProgress: (done: number) => void,
): Promise<TaskFault[]> {
  const waiting = [...tasks];
  const faults: TaskFault[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const message = await changeTask(client, verb, task);
      if (message !== null) faults.push({ task, message });
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults;
}
