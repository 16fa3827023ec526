import type { Reply } from '../../core/reply.js';
import type { Received } from './receive.js';
import { keptHeaders } from './response-headers.js';
import { retryAfterOf } from './retry-after.js';

/** The status line decides: 2xx is success. A redirect is a failure, because the payload belongs to the address it was given for. */
export function replyOf(
  { status, headers, body }: Received,
  measured: Pick<Reply, 'executionTimeMs' | 'timing'>,
): Reply {
  const responseHeaders = keptHeaders(headers);
  const { executionTimeMs, timing } = measured;
  const received = { message: body.message, messageTruncated: body.messageTruncated, executionTimeMs, timing };
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
