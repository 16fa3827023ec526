import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import { readBody } from './read-body.js';

export interface DummySettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
  readonly latencyMs: () => number;
}

export interface Dummy {
  readonly url: string;
  stop(): Promise<void>;
}

// A caller that never ends its body must not keep the process.
const STOP_WITHIN_MS = 1_000;

/** The dummy webhook of the spec: logs every body, counts requests, answers slowly, fails every 7th and 11th. */
export async function startDummy(settings: DummySettings): Promise<Dummy> {
  let count = 0;
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return answer(response, 200, { status: 'ok' });
    count += 1; // at arrival, so that requests at the same time have different numbers
    handle(request, response, count, settings).catch((error: unknown) => {
      settings.log.warn('request.broken', { reason: String(error) });
      response.destroy();
    });
  });
  const port = await listen(server, settings);
  settings.log.info('dummy.listening', { host: settings.host, port });
  return {
    url: `http://${settings.host}:${port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      const impatience = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
      await closed;
      clearTimeout(impatience);
    },
  };
}

/** 17 of 77: 7 11 14 21 22 28 33 35 42 44 49 55 56 63 66 70 77. */
function fails(count: number): boolean {
  return count % 7 === 0 || count % 11 === 0;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  count: number,
  { log, latencyMs }: DummySettings,
): Promise<void> {
  const body = await readBody(request);
  const waitMs = latencyMs();
  const ok = !fails(count);
  log.info('request.received', { count, ok, latencyMs: waitMs, method: request.method, url: request.url, body });
  await wait(waitMs);
  answer(response, ok ? 200 : 500, { count, ok, latencyMs: waitMs });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

function listen(server: ReturnType<typeof createServer>, { host, port }: DummySettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
