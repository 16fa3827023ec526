import type { Timing } from '@task-scheduler/engine/core/timing';
import type { FailureKind, TaskLog } from '../entities/index.js';
import { explainConnection } from './explain-connection.js';
import { explainStatus } from './explain-status.js';

/** What is known of an attempt that failed. */
export interface FailedAttempt extends Timing, Pick<TaskLog, 'responseStatus' | 'responseHeaders' | 'message'> {
  failureKind: FailureKind;
  webhookUrl: string;
}

/** Why the attempt failed, in plain words, and what to do. */
export function explainFailure(attempt: FailedAttempt): string {
  const { failureKind, responseStatus, responseHeaders, message, webhookUrl } = attempt;
  switch (failureKind) {
    case 'http_status':
      return explainStatus(responseStatus ?? 0, responseHeaders);
    case 'redirect':
      return explainRedirect(responseHeaders?.location);
    case 'timeout':
      return explainTimeout(attempt);
    case 'dns':
    case 'connect':
    case 'tls':
    case 'other':
      return explainConnection(failureKind, message ?? '', webhookUrl);
    case 'blocked':
      return `Nothing was sent, because the request breaks a rule: ${message ?? ''}. Edit the task.`;
    case 'consumer_lost':
      return (
        'The consumer stopped, or was out of touch, before the reply was known. Another one takes the attempt up, with the same ' +
        'webhook-id, by which the webhook can tell that it has had it already. If this happens often, look at the log of the consumers.'
      );
  }
}

function explainRedirect(location = 'another address'): string {
  return (
    `The webhook redirects to ${location}. Redirects are not followed, because the payload was meant for the address of the ` +
    'task alone. If the new address is the right one, make it the webhook URL.'
  );
}

/** The last phase that was begun is the one that it hung in. */
function explainTimeout({ dnsMs, connectMs, tlsMs, waitMs, receiveMs }: Timing): string {
  if (receiveMs !== null) {
    return 'The reply began, but did not come to its end in time. Let the webhook end it sooner, or raise the task’s time-out.';
  }
  if (waitMs !== null) {
    return (
      'The webhook took the request, but did not answer in time. Let it answer at once (202 will do) and do its work afterwards, ' +
      'or raise the task’s time-out.'
    );
  }
  if (tlsMs !== null) {
    return 'The webhook accepted the connection, but did not finish the TLS handshake in time. Does it speak https on this port?';
  }
  if (connectMs !== null) {
    return 'No connection came about in time: the host is down, or a firewall drops what is sent to it. Check host and port.';
  }
  if (dnsMs !== null) {
    return 'The host’s name was not resolved in time. The name server of the consumer’s network is slow or cannot be reached.';
  }
  return 'The webhook did not answer in time. Let it answer sooner, or raise the task’s time-out.';
}
