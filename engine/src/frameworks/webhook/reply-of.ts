import type { AxiosResponse } from 'axios';
import type { Reply } from '../../core/reply.js';
import type { Body } from './body.js';
import { keptHeaders } from './response-headers.js';
import { retryAfterOf } from './retry-after.js';

type Received = Body & Pick<Reply, 'executionTimeMs' | 'timing'>;

/** The status line decides: 2xx is success. A redirect is a failure, because the payload belongs to the address it was given for. */
export function replyOf({ status, headers }: AxiosResponse, received: Received): Reply {
  const responseHeaders = keptHeaders(headers);
  if (status >= 200 && status < 300) return { kind: 'success', status, responseHeaders, ...received };
  if (status < 300 || status >= 400) {
    const retryAfterMs = retryAfterOf(status, headers['retry-after']);
    return { kind: 'failure', failureKind: 'http_status', status, responseHeaders, ...received, retryAfterMs };
  }
  const message = `redirect ${status}: expected the webhook to answer by itself, got: a redirect to ${String(headers.location)}`;
  return {
    ...received,
    kind: 'failure',
    failureKind: 'redirect',
    status,
    responseHeaders,
    message,
    messageTruncated: false,
    retryAfterMs: null,
  };
}
