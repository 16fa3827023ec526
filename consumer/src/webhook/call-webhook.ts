import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import type { Reply } from '@task-scheduler/engine/core/reply';
import { checkWebhookUrl } from '@task-scheduler/engine/core/webhook-url';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import axios, { type AxiosInstance } from 'axios';
import { failureOf, timeoutOf } from './failure-of.js';
import { headersOf } from './headers-of.js';
import { readBody } from './read-body.js';
import { replyOf } from './reply-of.js';

export interface WebhookClient {
  /** POSTs the task's payload. Never rejects: a failure is a reply, and `cutOff` says that `signal` ended the exchange. */
  call(run: ClaimedRun, signal: AbortSignal): Promise<Reply | 'cutOff'>;
  close(): void;
}

export function createWebhookClient(): WebhookClient {
  const httpAgent = new HttpAgent({ keepAlive: true });
  const httpsAgent = new HttpsAgent({ keepAlive: true });
  const client = axios.create({
    httpAgent,
    httpsAgent,
    // What axios does by itself is wrong for webhooks (measured): it follows 21 redirects and turns a POST into an
    // empty GET, obeys HTTP_PROXY, rejects by status, and lets a body drip for ever.
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
    responseType: 'stream',
    transformRequest: [(body: string) => body],
    maxBodyLength: Infinity,
  });
  return {
    call: (run, signal) => call(client, run, signal),
    close: () => {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

const NO_REPLY = { kind: 'failure', status: null, messageTruncated: false, retryAfterMs: null } as const;

async function call(client: AxiosInstance, run: ClaimedRun, cutOff: AbortSignal): Promise<Reply | 'cutOff'> {
  const startedAt = performance.now();
  const executionTimeMs = () => Math.round(performance.now() - startedAt);
  // One deadline over the whole exchange, from the name's look-up to the last byte of the body.
  const deadline = AbortSignal.timeout(run.timeoutMs);
  const signal = AbortSignal.any([deadline, cutOff]);
  try {
    checkWebhookUrl(run.webhookUrl);
    const response = await client.post<Readable>(run.webhookUrl, run.payload, { headers: headersOf(run), signal });
    const body = await readBody(response.data, signal);
    return replyOf(response, body, executionTimeMs());
  } catch (error) {
    if (cutOff.aborted) return 'cutOff';
    const failure = deadline.aborted ? timeoutOf(run.timeoutMs) : failureOf(error);
    return { ...NO_REPLY, ...failure, executionTimeMs: executionTimeMs() };
  }
}
