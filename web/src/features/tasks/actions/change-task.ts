import type { ApolloClient } from '@apollo/client';
import {
  DeleteTaskDocument,
  PauseTaskDocument,
  ResetTaskDocument,
  ResumeTaskDocument,
  RunTaskDocument,
  type TaskSummaryFragment,
} from '@/gql/actions';
import { describeError } from '@/lib/apollo/describe-error';

export const taskVerbs = ['run', 'pause', 'resume', 'reset', 'delete'] as const;
export type TaskVerb = (typeof taskVerbs)[number];

/**
 * Does it, and answers what went wrong in words; null when all went well. The page shows the change at once where it is
 * known what will come of it, and takes it back when the API refuses.
 */
export async function changeTask(
  client: ApolloClient,
  verb: TaskVerb,
  task: TaskSummaryFragment,
  reason: string | null = null,
): Promise<string | null> {
  try {
    const faults = (await send(client, verb, task, reason))?.userErrors ?? [];
    return faults.length === 0 ? null : faults.map(({ message }) => message).join(' ');
  } catch (error) {
    return describeError(error);
  }
}

type Payload = { readonly userErrors: readonly { readonly message: string }[] } | undefined;

async function send(
  client: ApolloClient,
  verb: TaskVerb,
  task: TaskSummaryFragment,
  reason: string | null,
): Promise<Payload> {
  const variables = { id: task.id };
  const changed = (change: Partial<TaskSummaryFragment>) => ({ task: { ...task, ...change }, userErrors: [] });
  switch (verb) {
    case 'run': {
      const optimisticResponse = {
        runTask: { __typename: 'RunTaskPayload', runId: null, ...changed({ status: 'RUNNING' }) },
      };
      return (await client.mutate({ mutation: RunTaskDocument, variables, optimisticResponse })).data?.runTask;
    }
    case 'pause': {
      const optimisticResponse = {
        pauseTask: {
          __typename: 'PauseTaskPayload',
          ...changed({ enabled: false, pauseReason: reason, nextRunAt: null }),
        },
      };
      const named = { ...variables, reason };
      return (await client.mutate({ mutation: PauseTaskDocument, variables: named, optimisticResponse })).data
        ?.pauseTask;
    }
    case 'resume': {
      const optimisticResponse = {
        resumeTask: { __typename: 'ResumeTaskPayload', ...changed({ enabled: true, pauseReason: null }) },
      };
      return (await client.mutate({ mutation: ResumeTaskDocument, variables, optimisticResponse })).data?.resumeTask;
    }
    case 'reset':
      return (await client.mutate({ mutation: ResetTaskDocument, variables })).data?.resetTask;
    case 'delete':
      return (await client.mutate({ mutation: DeleteTaskDocument, variables })).data?.deleteTask;
  }
}
