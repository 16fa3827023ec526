import { LiveTaskLogsDocument, type LiveAttemptFragment } from '@/gql/shell';
import { useTopic } from './use-topic';

export type LiveAttempt = LiveAttemptFragment;

/**
 * Keeps attempts fresh in the cache: those of one task, or with null of all tasks. `onAttempts` is told, at most once a
 * frame, what began or ended; see `useNewAttempts` for "3 new – show".
 */
export function useLiveTaskLogs(taskId: string | null, onAttempts?: (attempts: readonly LiveAttempt[]) => void): void {
  useTopic(taskId ?? 'all', {
    query: LiveTaskLogsDocument,
    variables: { taskId },
    keyOf: ({ taskLogChanged }) => taskLogChanged.id,
    onData: (messages) => onAttempts?.(messages.map(({ taskLogChanged }) => taskLogChanged)),
  });
}
