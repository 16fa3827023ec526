import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import type { PortChoice } from './env-reader.js';
import { reasonOf } from './logger.js';

/** Resolves when the part answers, rejects with the reason when it does not. */
export type HealthCheck = () => Promise<unknown>;

export interface HealthServer {
  readonly port: number;
  /** From now on `/healthz` answers 503 `draining`. */
  drain(): void;
  close(): Promise<void>;
}

export interface HealthSettings {
  host: string;
  port: PortChoice;
  checks: Readonly<Record<string, HealthCheck>>;
  metrics: Pick<Registry, 'contentType' | 'metrics'>;
}

const CHECK_TIMEOUT_MS = 2000;

/** Serves `/healthz` (200 or 503, every check told apart) and `/metrics`. */
export async function startHealthServer({ host, port, checks, metrics }: HealthSettings): Promise<HealthServer> {
  let draining = false;
  const server = createServer((request, response) => {
    if (request.url === '/healthz') void answerHealth(response, checks, draining);
    else if (request.url === '/metrics') void answerMetrics(response, metrics);
    else response.writeHead(404).end();
  });
  await listen(server, host, port);
  return {
    port: portOf(server),
    drain: () => (draining = true),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerHealth(
  response: ServerResponse,
  checks: Readonly<Record<string, HealthCheck>>,
  draining: boolean,
): Promise<void> {
  const entries = Object.entries(checks).map(async ([name, check]) => [name, await answerOf(check)] as const);
  const parts = await Promise.all(entries);
  const isWell = !draining && parts.every(([, answer]) => answer === 'up');
  const status = draining ? 'draining' : isWell ? 'ok' : 'unavailable';
  response
    .writeHead(isWell ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ status, ...Object.fromEntries(parts) }));
}

/** `up`, or `down: <reason>`, within two seconds. */
export async function answerOf(check: HealthCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${CHECK_TIMEOUT_MS} ms`)), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([check(), late]);
    return 'up';
  } catch (error) {
    return `down: ${reasonOf(error)}`;
  } finally {
    clearTimeout(timer);
  }
}

async function answerMetrics(response: ServerResponse, metrics: HealthSettings['metrics']): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
}

/** A default port that is taken gives way to a free one: several workers run at will. A port that was asked for does not. */
async function listen(server: Server, host: string, port: PortChoice): Promise<void> {
  try {
    await listenOnce(server, host, port.number);
  } catch (error) {
    if (!port.isDefault || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listenOnce(server, host, 0);
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address to listen on');
  return address.port;
}
