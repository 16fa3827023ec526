import { expect, test } from 'vitest';
import type { Changes } from '../../core/changes.js';
import { decodeChanges, encodeChanges } from './events.js';

const [a, b] = ['7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c', '0d6f5f6a-9a55-4c1e-8f61-7b1c2f0e1b2c'];
const nothing: Changes = { tasks: [], deletedTasks: [], attempts: [], hasMissed: false };

test.each<[string, Changes]>([
  ['nothing', nothing],
  ['tasks', { ...nothing, tasks: [a, b] }],
  ['deleted tasks', { ...nothing, deletedTasks: [a] }],
  ['attempts', { ...nothing, tasks: [a], attempts: [{ taskId: a, runId: b, fence: 3 }] }],
  ['a gap', { ...nothing, hasMissed: true }],
])('a message is read as it was written: %s', (_, changes) => {
  expect(decodeChanges(encodeChanges(changes))).toEqual(changes);
});

test('the task of an attempt has changed with it, once', () => {
  const attempts = [1, 2].map((fence) => ({ taskId: a, runId: b, fence }));
  expect(decodeChanges(encodeChanges({ ...nothing, tasks: [b], attempts })).tasks).toEqual([b, a]);
});

test('a message names only what there is', () => {
  expect(encodeChanges({ ...nothing, tasks: [a] })).toBe(`{"tasks":["${a}"]}`);
});

test.each(['', 'null', '7', '[]', '{"tasks":7}', '{"tasks":["x"],"attempts":[["x"],[],7]}', '{"missed":"yes"}'])(
  'what is not well-formed is left out: %s',
  (text) => {
    expect(decodeChanges(text)).toEqual(nothing);
  },
);

test.each([1.5, -1, 2 ** 31, '1', null])('an attempt whose fence Postgres would not read is left out: %s', (fence) => {
  expect(decodeChanges(JSON.stringify({ attempts: [[a, b, fence]] }))).toEqual(nothing);
});
