import type { WebhookRequest } from '../core/webhook-request.js';

/** A request to `webhookUrl`; name only the traits that matter. */
export function aWebhookRequest(webhookUrl: string, traits: Partial<WebhookRequest> = {}): WebhookRequest {
  return {
    webhookUrl,
    headers: {},
    payload: '{"n": 1}',
    timeoutMs: 5000,
    identity: { 'webhook-id': '0190a6c8-0000-7000-8000-000000000001', 'x-task-retry': '1' },
    ...traits,
  };
}
