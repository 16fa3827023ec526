import type { Reply } from '@task-scheduler/engine/core/reply';
import type { WebhookRequest } from '@task-scheduler/engine/core/webhook-request';

/** How webhooks are called. */
export abstract class IWebhookServices {
  /** By the consumers' own rules. Never rejects: a failure is a reply, and `cutOff` says that `signal` ended the exchange. */
  abstract call(request: WebhookRequest, signal: AbortSignal): Promise<Reply | 'cutOff'>;
}
