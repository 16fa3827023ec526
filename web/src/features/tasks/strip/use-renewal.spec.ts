import { expect, test } from 'vitest';
import type { TaskStatus } from '@/gql/list';
import { changedSince } from './use-renewal';

const task = (id: string, status: TaskStatus) => ({ id, status, lastLog: null });
const stamp = (status: TaskStatus) => `${status} undefined undefined`;

test('only a task that was seen before, in another state, has changed', () => {
  const seen = new Map([
    ['same', stamp('READY')],
    ['ran', stamp('READY')],
  ]);
  expect(changedSince(seen, [task('same', 'READY'), task('ran', 'RUNNING'), task('new', 'READY')])).toEqual(['ran']);
});
