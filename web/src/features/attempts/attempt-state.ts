import type { AttemptHeadFragment, FailureKind, TaskLogStatus } from '@/gql/attempts';
import type { StatusTone } from '@/components/ui/status-pill';

export const attemptStates: Record<TaskLogStatus, { tone: StatusTone; label: string }> = {
  RUNNING: { tone: 'running', label: 'Running' },
  FINISH: { tone: 'finish', label: 'Finish' },
  FAILED: { tone: 'failed', label: 'Failed' },
};

/** What the webhook answered, at a glance: the HTTP status, or why there is none. */
export function replyInShort({ responseStatus, failureKind }: Reply): string {
  if (responseStatus !== null) return `HTTP ${responseStatus}`;
  return failureKind ? failures[failureKind] : '–';
}

type Reply = Pick<AttemptHeadFragment, 'responseStatus' | 'failureKind'>;

const failures: Record<FailureKind, string> = {
  HTTP_STATUS: 'HTTP error',
  TIMEOUT: 'Timed out',
  DNS: 'Unknown host',
  CONNECT: 'No connection',
  TLS: 'TLS failed',
  REDIRECT: 'Redirected',
  BLOCKED: 'Blocked',
  CONSUMER_LOST: 'Consumer lost',
  OTHER: 'Not HTTP',
};
