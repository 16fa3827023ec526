import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Logger } from './logger.js';
import { startLoop } from './loop.js';
import { ServerAway } from './server-away.js';

/** Resolves when the loop has turned as often as asked. */
function aStep(outcomes: (number | Error)[]) {
  let turns = 0;
  let onTurn: () => void = () => undefined;
  const step = async (): Promise<number> => {
    const outcome = outcomes[turns] ?? 60_000;
    turns += 1;
    onTurn();
    if (outcome instanceof Error) throw outcome;
    return Promise.resolve(outcome);
  };
  const turned = (count: number) =>
    new Promise<void>((resolve) => {
      onTurn = () => {
        if (turns >= count) resolve();
      };
      onTurn();
    });
  return { step, turned, turns: () => turns };
}

function aLog() {
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const log: Logger = { info: note, warn: note, error: note };
  return { log, events };
}

test('a step that throws never ends the loop; failure and recovery are said once each', async () => {
  const { step, turned } = aStep([new Error('away'), new Error('away'), 0, 60_000]);
  const { log, events } = aLog();
  const loop = startLoop({ name: 'tick', step, log });
  await turned(4);
  await loop.stop();
  expect(events).toEqual(['tick.failed', 'tick.recovered']);
});

test('a server that is away is not said again by every loop that needs it', async () => {
  const { step, turned } = aStep([new ServerAway('Redis'), new Error('refused'), new ServerAway('Redis'), 0, 60_000]);
  const { log, events } = aLog();
  const loop = startLoop({ name: 'tick', step, log });
  await turned(5);
  await loop.stop();
  expect(events).toEqual(['tick.failed', 'tick.recovered']);
});

test('a sleep ends when the loop is wakened', async () => {
  const { step, turned } = aStep([60_000, 60_000]);
  const loop = startLoop({ name: 'tick', step, log: aLog().log });
  await turned(1);
  loop.wake();
  await turned(2);
  await loop.stop();
});

test('a wake during a step is not lost', async () => {
  let turns = 0;
  let onSecond: () => void = () => undefined;
  const second = new Promise<void>((resolve) => (onSecond = resolve));
  const loop = startLoop({
    name: 'tick',
    step: () => {
      turns += 1;
      if (turns === 1) queueMicrotask(() => loop.wake());
      else onSecond();
      return Promise.resolve(60_000);
    },
    log: aLog().log,
  });
  await second;
  await loop.stop();
});

test('a stop lets the present step end and takes no other', async () => {
  let endStep: () => void = () => undefined;
  let turns = 0;
  const loop = startLoop({
    name: 'tick',
    step: () => {
      turns += 1;
      return new Promise((resolve) => (endStep = () => resolve(0)));
    },
    log: aLog().log,
  });
  const stopped = loop.stop();
  endStep();
  await stopped;
  expect(turns).toBe(1);
});

test('a turn leaves nothing behind in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const heapAfterTurns = async (count: number) => {
    const { step, turned } = aStep(Array<number>(count).fill(0));
    const loop = startLoop({ name: 'tick', step, log: aLog().log });
    await turned(count);
    collectGarbage();
    const { heapUsed } = process.memoryUsage(); // while it still turns: a stopped loop is garbage itself
    await loop.stop();
    return heapUsed;
  };
  const few = await heapAfterTurns(1000);
  expect((await heapAfterTurns(50_000)) - few).toBeLessThan(2 ** 20);
});
