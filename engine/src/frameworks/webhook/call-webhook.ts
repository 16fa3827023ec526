import { Axios } from 'axios';
import type { Reply } from '../../core/reply.js';
import { addressOf } from './address-of.js';
import { createDeadlines } from './deadlines.js';
import { type CutOffSignal, Exchange } from './exchange.js';
import { failureOf, timeoutOf } from './failure-of.js';
import { headersOf } from './headers-of.js';
import type { Received } from './receive.js';
import { replyOf } from './reply-of.js';
import { createUndiciAdapter } from './undici-adapter.js';
import type { WebhookRequest } from '../../core/webhook-request.js';

export interface WebhookClient {
  /** Never rejects: a failure is a reply, and 'cutOff' says that the caller ended the exchange. */
  call(request: WebhookRequest, cutOff: CutOffSignal): Promise<Reply | 'cutOff'>;
  close(): Promise<void>;
}

export function createWebhookClient(): WebhookClient {
  const { adapter, close } = createUndiciAdapter();
  const deadlines = createDeadlines();
  // The bare class: what axios.create adds (transforms, defaults of a browser) it would merge into every request.
  // Frozen: axios spreads it before each request's config, and V8 then gives every result a hidden class of its own, in the old part of
  // the heap; what is spread from a frozen object it knows again (decision 0020).
  const client = new Axios(Object.freeze({ adapter }));
  return {
    call: (request, cutOff) => call(client, request, new Exchange(deadlines, request.timeoutMs, cutOff), cutOff),
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
  client: Axios,
  request: WebhookRequest,
  exchange: Exchange,
  cutOff: CutOffSignal,
): Promise<Reply | 'cutOff'> {
  const measured = () => ({ executionTimeMs: exchange.executionTimeMs(), timing: exchange.stopwatch.read() });
  try {
    const { webhookUrl, payload: body } = request;
    const sending = { address: addressOf(webhookUrl), headers: headersOf(request), body, exchange };
    const response = await client.request<Received>({ method: 'post', sending: () => sending });
    const reply = replyOf(response.data, measured());
    await connectionIsFree();
    return reply;
  } catch (error) {
    if (cutOff.aborted) return 'cutOff';
    const failure = exchange.isLate() ? timeoutOf(request.timeoutMs) : failureOf(error);
    return { ...NO_REPLY, ...failure, ...measured() };
  } finally {
    exchange.end();
  }
}

/** undici takes a connection back a turn of the event loop after its reply: whoever calls before that opens another one. */
const connectionIsFree = () => new Promise<void>((resolve) => setImmediate(resolve));
