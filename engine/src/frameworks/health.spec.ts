import { Registry } from 'prom-client';
import { afterEach, expect, test } from 'vitest';
import { type HealthCheck, type HealthServer, startHealthServer } from './health.js';

const up: HealthCheck = () => Promise.resolve();
const down: HealthCheck = () => Promise.reject(new Error('no route'));
const servers: HealthServer[] = [];
const start = async (checks: Record<string, HealthCheck>, port = { number: 0, isDefault: true }) => {
  const server = await startHealthServer({ host: '127.0.0.1', port, checks, metrics: new Registry() });
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function healthOf({ port }: HealthServer) {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  const body: unknown = await response.json();
  return { code: response.status, body };
}

test('200 while every part answers', async () => {
  const server = await start({ postgres: up, redis: up });
  expect(await healthOf(server)).toEqual({ code: 200, body: { status: 'ok', postgres: 'up', redis: 'up' } });
});

test('503 tells which part is away, and why', async () => {
  const server = await start({ postgres: up, redis: down });
  expect(await healthOf(server)).toEqual({
    code: 503,
    body: { status: 'unavailable', postgres: 'up', redis: 'down: no route' },
  });
});

test('503 while the process drains', async () => {
  const server = await start({ postgres: up });
  server.drain();
  expect(await healthOf(server)).toMatchObject({ code: 503, body: { status: 'draining' } });
});

test('a default port that is taken gives way to a free one', async () => {
  const first = await start({});
  const second = await start({}, { number: first.port, isDefault: true });
  expect(second.port).not.toBe(first.port);
});

test('a port that somebody asked for and that is taken is an error', async () => {
  const first = await start({});
  await expect(start({}, { number: first.port, isDefault: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('/metrics speaks the Prometheus text format, and other paths are not found', async () => {
  const { port } = await start({});
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect([metrics.status, metrics.headers.get('content-type')]).toEqual([200, Registry.PROMETHEUS_CONTENT_TYPE]);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
});
