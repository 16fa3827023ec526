import { readHeaders } from '../../core/request-headers.js';
import type { WebhookRequest } from '../../core/webhook-request.js';

/**
 * The task's own headers come between what they may replace and what they may not. Throws when one could not be sent as it
 * stands: a script may have written the column by hand.
 */
export function headersOf({ headers, identity }: WebhookRequest): Record<string, string> {
  const own = Object.entries(headers ?? {});
  return {
    'content-type': 'application/json',
    accept: '*/*',
    'user-agent': 'task-scheduler',
    ...(own.length > 0 && readHeaders(own)),
    ...identity,
  };
}
