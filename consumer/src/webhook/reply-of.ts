import type { Reply } from '@task-scheduler/engine/core/reply';
import type { AxiosResponse } from 'axios';
import type { Body } from './read-body.js';
import { retryAfterOf } from './retry-after.js';

/** The status line decides: 2xx is success. A redirect is a failure, because the payload belongs to the address it was given for. */
export function replyOf({ status, headers }: AxiosResponse, body: Body, executionTimeMs: number): Reply {
  if (status >= 200 && status < 300) return { kind: 'success', status, ...body, executionTimeMs };
  if (status < 300 || status >= 400) {
    const retryAfterMs = retryAfterOf(status, headers['retry-after']);
    return { kind: 'failure', failureKind: 'http_status', status, ...body, executionTimeMs, retryAfterMs };
  }
  const message = `redirect ${status}: expected the webhook to answer by itself, got: a redirect to ${String(headers.location)}`;
  return {
    kind: 'failure',
    failureKind: 'redirect',
    status,
    message,
    messageTruncated: false,
    executionTimeMs,
    retryAfterMs: null,
  };
}
