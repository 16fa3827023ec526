import type { Readable } from 'node:stream';
import type { Reply } from '@task-scheduler/engine/core/reply';
import { checkWebhookUrl } from '@task-scheduler/engine/core/webhook-url';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import axios, { type AxiosInstance } from 'axios';
import { createDeadlines, type Deadlines } from './deadlines.js';
import { failureOf, timeoutOf } from './failure-of.js';
import { headersOf } from './headers-of.js';
import { readBody } from './read-body.js';
import { replyOf } from './reply-of.js';
import { createUndiciAdapter } from './undici-adapter.js';

export interface WebhookClient {
  /** POSTs the task's payload. Never rejects: a failure is a reply, and `cutOff` says that `signal` ended the exchange. */
  call(run: ClaimedRun, signal: AbortSignal): Promise<Reply | 'cutOff'>;
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
  return { call: (run, signal) => call(client, deadlines, run, signal), close };
}

const NO_REPLY = { kind: 'failure', status: null, messageTruncated: false, retryAfterMs: null } as const;

async function call(
  client: AxiosInstance,
  deadlines: Deadlines,
  run: ClaimedRun,
  cutOff: AbortSignal,
): Promise<Reply | 'cutOff'> {
  const startedAt = performance.now();
  const executionTimeMs = () => Math.round(performance.now() - startedAt);
  const exchange = boundedExchange(deadlines, run.timeoutMs, cutOff);
  try {
    checkWebhookUrl(run.webhookUrl);
    const { signal } = exchange;
    const response = await client.post<Readable>(run.webhookUrl, run.payload, { headers: headersOf(run), signal });
    const body = await readBody(response.data, signal);
    return replyOf(response, body, executionTimeMs());
  } catch (error) {
    if (cutOff.aborted) return 'cutOff';
    const failure = exchange.isLate() ? timeoutOf(run.timeoutMs) : failureOf(error);
    return { ...NO_REPLY, ...failure, executionTimeMs: executionTimeMs() };
  } finally {
    exchange.end();
  }
}

/** One bound over the whole exchange, from the name's look-up to the last byte of the body: its deadline, or a cut. */
function boundedExchange(deadlines: Deadlines, timeoutMs: number, cutOff: AbortSignal) {
  const controller = new AbortController();
  let isLate = false;
  const cancel = deadlines.set(timeoutMs, () => {
    isLate = true;
    controller.abort();
  });
  const cut = () => controller.abort();
  cutOff.addEventListener('abort', cut);
  if (cutOff.aborted) cut();
  return {
    signal: controller.signal,
    isLate: () => isLate,
    end: () => {
      cancel();
      cutOff.removeEventListener('abort', cut);
    },
  };
}
