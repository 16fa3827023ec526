import type { Readable } from 'node:stream';
import axios, { type AxiosInstance } from 'axios';
import type { Reply } from '../../core/reply.js';
import { checkWebhookUrl } from '../../core/webhook-url.js';
import { createDeadlines } from './deadlines.js';
import { beginExchange, type Exchange } from './exchange.js';
import { failureOf, timeoutOf } from './failure-of.js';
import { headersOf } from './headers-of.js';
import { readBody } from './read-body.js';
import { replyOf } from './reply-of.js';
import { createUndiciAdapter } from './undici-adapter.js';
import type { WebhookRequest } from '../../core/webhook-request.js';

export interface WebhookClient {
  /** Never rejects: a failure is a reply, and `cutOff` says that `signal` ended the exchange. */
  call(request: WebhookRequest, signal: AbortSignal): Promise<Reply | 'cutOff'>;
  close(): Promise<void>;
}

export function createWebhookClient(): WebhookClient {
  const { adapter, close } = createUndiciAdapter();
  const deadlines = createDeadlines();
  const client = axios.create({
    adapter,
    responseType: 'stream',
    // The status line decides, in reply-of.ts; the payload is JSON text already.
    validateStatus: () => true,
    transformRequest: [(body: string) => body],
  });
  return {
    call: (request, cutOff) => call(client, request, beginExchange(deadlines, request.timeoutMs, cutOff), cutOff),
    close,
  };
}

const NO_REPLY = {
  kind: 'failure',
  status: null,
  messageTruncated: false,
  responseHeaders: null,
  retryAfterMs: null,
} as const;

async function call(
  client: AxiosInstance,
  request: WebhookRequest,
  exchange: Exchange,
  cutOff: AbortSignal,
): Promise<Reply | 'cutOff'> {
  const measured = () => ({ executionTimeMs: exchange.executionTimeMs(), timing: exchange.stopwatch.read() });
  try {
    checkWebhookUrl(request.webhookUrl);
    const { signal } = exchange;
    const sending = { headers: headersOf(request), signal, exchange: () => exchange };
    const response = await exchange.within(client.post<Readable>(request.webhookUrl, request.payload, sending));
    const body = await readBody(response.data, signal);
    return replyOf(response, { ...body, ...measured() });
  } catch (error) {
    if (cutOff.aborted) return 'cutOff';
    const failure = exchange.isLate() ? timeoutOf(request.timeoutMs) : failureOf(error);
    return { ...NO_REPLY, ...failure, ...measured() };
  } finally {
    exchange.end();
  }
}
