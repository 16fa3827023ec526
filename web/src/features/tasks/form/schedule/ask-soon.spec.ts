import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgainMs, askSoon, standsStillMs } from './ask-soon';

let told: string[];
let asked: { signal: AbortSignal; answer: (text: string) => void; fail: (error: Error) => void }[];

beforeEach(() => {
  vi.useFakeTimers();
  [told, asked] = [[], []];
});
afterEach(() => vi.useRealTimers());

const start = (mayPass = true) =>
  askSoon<string>({
    ask: (signal) => new Promise((answer, fail) => asked.push({ signal, answer, fail })),
    onAnswer: (answer) => told.push(answer),
    onFailure: (error) => told.push(String(error)),
    mayPass: () => mayPass,
  });

test('a question is asked once it has stood still', async () => {
  start();
  await vi.advanceTimersByTimeAsync(standsStillMs - 1);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  asked[0]?.answer('yes');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['yes']);
});

test('a question that was called off before is never asked', async () => {
  start()();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual([]);
});

test('an answer that comes after its question was called off is dropped, and its request aborted', async () => {
  const callOff = start();
  await vi.advanceTimersByTimeAsync(standsStillMs);
  callOff();
  asked[0]?.answer('stale');
  await vi.advanceTimersByTimeAsync(0);
  expect([asked[0]?.signal.aborted, told]).toEqual([true, []]);
});

test('while nobody answers it asks again, until somebody does', async () => {
  start();
  await vi.advanceTimersByTimeAsync(standsStillMs);
  asked[0]?.fail(new Error('away'));
  await vi.advanceTimersByTimeAsync(askAgainMs);
  asked[1]?.answer('back');
  await vi.advanceTimersByTimeAsync(10 * askAgainMs);
  expect([told, asked.length]).toEqual([['Error: away', 'back'], 2]);
});

test('a refusal is final', async () => {
  start(false);
  await vi.advanceTimersByTimeAsync(standsStillMs);
  asked[0]?.fail(new Error('refused'));
  await vi.advanceTimersByTimeAsync(10 * askAgainMs);
  expect([told, asked.length]).toEqual([['Error: refused'], 1]);
});
