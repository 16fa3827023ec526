import type { TaskLog } from '../entities/index.js';

/** What a status says that is neither 2xx nor a redirect, and what to do. */
export function explainStatus(status: number, headers: TaskLog['responseHeaders']): string {
  const retryAfter = headers?.['retry-after'];
  const wish = retryAfter !== undefined && (status === 429 || status === 503) ? ` It asks to wait: ${retryAfter}.` : '';
  return `${STATUSES[status] ?? otherwise(status)}${wish}`;
}

const STATUSES: Readonly<Record<number, string>> = {
  400: 'The webhook did not understand the request. Compare the payload with what it expects; its reply may name the field.',
  401: 'The webhook wants to know who calls. Give the task a header with credentials, such as Authorization.',
  403: 'The webhook knows who calls, but does not allow it. Check the rights of the credentials in the task’s headers, and whether it admits the address of the consumers.',
  404: 'The host answers, but has nothing at this path. Check the path of the webhook URL.',
  405: 'There is something at this path, but it takes no POST. Check the path of the webhook URL.',
  408: 'The webhook waited too long for the request to arrive. It, or a proxy before it, is overloaded; retries usually help.',
  409: 'The webhook refused the request as it stands now, often because it has had it already. If so, let it answer 200 when it sees a webhook-id for the second time.',
  410: 'What was at this address is gone for good. Give the task the new address, or delete it.',
  413: 'The webhook does not take a payload of this size. Send less, or raise the limit of the webhook or of the proxy before it.',
  415: 'The webhook does not take JSON, or not under the name application/json. Set the header content-type to what it expects.',
  422: 'The webhook understood the payload, but finds it invalid. Its reply may name the field.',
  429: 'The webhook is called too often. Let schedules differ, and let retries wait: a retry policy with a delay that honours Retry-After.',
  500: 'The webhook failed while it handled the request. Its own log knows why; its reply may, too.',
  501: 'The webhook does not know how to handle a POST. Check the webhook URL.',
  502: 'A proxy before the webhook got no valid answer from it. Is the webhook running?',
  503: 'The webhook, or a proxy before it, cannot answer for the moment: overloaded, or being deployed. Retries with a delay usually help.',
  504: 'A proxy before the webhook got no answer from it in time. Let the webhook answer at once (202 will do) and do its work afterwards.',
};

function otherwise(status: number): string {
  if (status >= 500) return `The webhook, or a proxy before it, failed with status ${status}. Its own log knows why.`;
  if (status >= 400) return `The webhook refused the request with status ${status}. Its reply may say why.`;
  return `The webhook answered with status ${status}, which is not a success: only 200 to 299 are.`;
}
