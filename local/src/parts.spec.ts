import { createServer, type Server } from 'node:net';
import { readEnv } from '@task-scheduler/engine/frameworks/env';
import { afterEach, expect, test } from 'vitest';
import { chooseParts } from './parts.js';
import { freePort } from './processes/port.js';

const ANY = { WEB_PORT: '0', API_PORT: '0', WEBHOOK_DUMMY_PORT: '0', SCHEDULER_PORT: '0', CONSUMER_PORT: '0' };

const busy: Server[] = [];
afterEach(() => {
  for (const server of busy.splice(0)) server.close();
});

async function takenPort(): Promise<number> {
  const port = await freePort();
  const server = createServer();
  busy.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

test('port 0 takes a free one for every part', async () => {
  const parts = Object.values(await chooseParts(readEnv(ANY), false));
  expect(new Set(parts.map(({ port }) => port)).size).toBe(5);
  for (const { url, port } of parts) expect(url).toBe(`http://127.0.0.1:${port}`);
});

test('a port that is taken is named, with the part, and a free one to take instead', async () => {
  const port = await takenPort();
  const choosing = chooseParts(readEnv({ ...ANY, API_PORT: String(port) }), false);
  await expect(choosing).rejects.toThrow(
    new RegExp(`^expected port ${port} \\(api\\) to be free, .*\\nEnd it, or .*: API_PORT=\\d+ npm start$`),
  );
});

test('a default port of a worker that is taken gives way, one that was asked for does not', async () => {
  const port = await takenPort();
  const env = readEnv(ANY);
  const byDefault = { ...env, SCHEDULER_PORT: { number: port, isDefault: true } };
  expect((await chooseParts(byDefault, false)).scheduler.port).not.toBe(port);
  const byWish = { ...env, SCHEDULER_PORT: { number: port, isDefault: false } };
  await expect(chooseParts(byWish, false)).rejects.toThrow('SCHEDULER_PORT=');
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:'],
  ['::', 'http://[::1]:'],
  ['::1', 'http://[::1]:'],
])('whoever listens on %s is asked at %s', async (HOST, url) => {
  expect((await chooseParts(readEnv({ ...ANY, HOST }), false)).api.url).toContain(url);
});
