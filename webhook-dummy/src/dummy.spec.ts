import type { LogFields, Logger } from '@task-scheduler/engine/frameworks/logger';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDummy, type Dummy } from './dummy.js';

let dummy: Dummy;
let lines: { event: string; fields: LogFields }[];

beforeEach(async () => {
  lines = [];
  const write = (event: string, fields: LogFields = {}) => void lines.push({ event, fields });
  const log: Logger = { info: write, warn: write, error: write };
  dummy = await startDummy({ host: '127.0.0.1', port: 0, log, latencyMs: () => 0 });
});
afterEach(() => dummy.stop());

const post = (body: string, path = '/') => fetch(dummy.url + path, { method: 'POST', body });

test('of 77 requests exactly these 17 fail', async () => {
  const failed: number[] = [];
  for (let count = 1; count <= 77; count += 1) {
    const response = await post('{}');
    expect(await response.json()).toEqual({ count, ok: response.ok, latencyMs: 0 });
    if (response.status === 500) failed.push(count);
  }
  expect(failed).toEqual([7, 11, 14, 21, 22, 28, 33, 35, 42, 44, 49, 55, 56, 63, 66, 70, 77]);
});

test('requests at the same time get numbers of their own', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, async () => (await post('{}')).text()));
  expect(new Set(answers).size).toBe(20);
});

test('every body is logged, whatever the path and the method', async () => {
  await post('{"content":"hello"}', '/discord');
  await fetch(`${dummy.url}/anything?a=1`, { method: 'PUT', body: 'not json' });
  expect(lines.filter(({ event }) => event === 'request.received').map(({ fields }) => fields)).toEqual([
    { count: 1, ok: true, latencyMs: 0, method: 'POST', url: '/discord', body: '{"content":"hello"}' },
    { count: 2, ok: true, latencyMs: 0, method: 'PUT', url: '/anything?a=1', body: 'not json' },
  ]);
});

test('/healthz answers and is not counted', async () => {
  expect((await fetch(`${dummy.url}/healthz`)).status).toBe(200);
  expect(await (await post('')).json()).toMatchObject({ count: 1 });
});

test('of a body beyond 1 MiB the beginning is kept', async () => {
  expect((await post('x'.repeat(3 * 1024 * 1024))).status).toBe(200);
  expect(lines.at(-1)?.fields).toMatchObject({ body: 'x'.repeat(1024 * 1024) });
});

test('a request that breaks off stops nothing', async () => {
  const endless = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('half')) });
  const leave = new AbortController();
  const options = { method: 'POST', body: endless, duplex: 'half', signal: leave.signal } as const;
  const broken = fetch(dummy.url, options);
  setImmediate(() => leave.abort());
  await expect(broken).rejects.toThrow();
  expect((await post('{}')).status).toBe(200);
});
