import { createServer } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@task-scheduler/engine/testing/database';
import { testRedisUrl } from '@task-scheduler/engine/testing/redis';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Child, startChild } from './processes/child.js';
import { freePort } from './processes/port.js';
import { inRepository } from './repository.js';

// `npm start` itself, as compiled, on the servers of the test run. Compiling and building, when stale, takes its time.
const SLOW_MS = 240_000;
const SAID_WITHIN_MS = 180_000; // before the test is given up, so that what was said is shown
const PORTS = { WEB_PORT: '0', API_PORT: '0', WEBHOOK_DUMMY_PORT: '0', SCHEDULER_PORT: '0', CONSUMER_PORT: '0' };

let database: TestDatabase;
let newUrl: string;
let redisUrl: string;
let started: Child[];
beforeEach(async () => {
  started = [];
  redisUrl = await testRedisUrl();
  database = await createTestDatabase();
  newUrl = database.url.replace(/test_\w+/, '$&_start');
});
afterEach(async () => {
  for (const child of started) await child.stop('SIGTERM', 6_000);
  await database.drop();
});

function start(env: Record<string, string> = {}) {
  const lines: string[] = [];
  const child = startChild({
    command: process.execPath,
    args: [inRepository('local', 'dist', 'main.js')],
    env: { ...PORTS, DATABASE_URL: newUrl, REDIS_URL: redisUrl, ...env },
    onLine: (line) => lines.push(line),
  });
  started.push(child);
  const saysNoMore = child.ended.then((how) => {
    throw new Error(`expected it to go on, got its end (${how}) after:\n${lines.join('\n')}`);
  });
  saysNoMore.catch(() => undefined); // it may end when nobody waits for its words
  const said = (pattern: RegExp) =>
    Promise.race([
      expect.poll(() => lines.join('\n'), { timeout: SAID_WITHIN_MS, interval: 100 }).toMatch(pattern),
      saysNoMore,
    ]);
  return { child, lines, said };
}

test('one line starts everything, the samples fire, Ctrl-C ends it within 5 s', { timeout: SLOW_MS }, async () => {
  const { child, lines, said } = start();
  await said(/Ctrl-C stops everything/);
  const banner = lines
    .slice(
      0,
      lines.findIndex((line) => line.includes('Ctrl-C')),
    )
    .join('\n');
  const [dashboard = '', playground = '', dummy = ''] = banner.match(/http:\/\/localhost:\d+(\/graphql)?/g) ?? [];
  expect((await fetch(dashboard)).status).toBe(200);
  expect((await fetch(dummy)).status).toBe(200);
  const answer = await fetch(playground, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ tasks { nodes { name } } }' }),
  });
  expect(await answer.json()).toMatchObject({ data: { tasks: { nodes: { length: 5 } } } });
  await said(/\[consumer\] .*"outcome":"finish"/);
  await said(/\[consumer\] .*"outcome":"giveUp"/);

  const askedAt = performance.now();
  await child.stop('SIGINT', 6_000);
  expect(await child.ended).toBe('exit code 0');
  expect(performance.now() - askedAt).toBeLessThan(5_000);
});

test('a port that is taken is said in two lines, before anything is built or started', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  const { child, lines } = start({ API_PORT: String(port) });
  expect(await child.ended).toBe('exit code 1');
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(`expected port ${port} \\(api\\) to be free`),
    expect.stringMatching(/^End it, or choose another port: API_PORT=\d+ npm start$/),
  ]);
  server.close();
});

test('a setting that makes no sense is named', async () => {
  const { child, lines } = start({ LEASE_SECONDS: 'soon' });
  expect(await child.ended).toBe('exit code 2');
  expect(lines).toEqual([expect.stringContaining('expected LEASE_SECONDS to be a whole number')]);
});
