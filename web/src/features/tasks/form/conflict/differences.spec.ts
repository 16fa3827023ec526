import { expect, test } from 'vitest';
import { emptyTask } from '../values/task-form-values';
import { differences } from './differences';

const base = { ...emptyTask, name: 'Report', tags: ['a'], schedule: '0 9 * * *' };

test('each field that one of the two changed is told, in the order of the form', () => {
  const mine = { ...base, name: 'My report', tags: ['a', 'b'] };
  const theirs = { ...base, name: 'Their report', schedule: '0 8 * * *', headers: [{ name: 'x', value: '1' }] };
  expect(differences(base, mine, theirs)).toEqual([
    { label: 'Name', mine: 'My report', theirs: 'Their report' },
    { label: 'Tags', mine: 'a\nb', theirs: null },
    { label: 'Schedule', mine: null, theirs: '0 8 * * *' },
    { label: 'Headers', mine: null, theirs: 'x: 1' },
  ]);
});

test('what both changed to the same is no difference, and neither is a pause', () => {
  const changed = { ...base, name: 'Same', jitter: true };
  expect(differences(base, changed, { ...changed, startPaused: true })).toEqual([]);
});

test('what was emptied is told as nothing', () => {
  expect(differences(base, { ...base, tags: [], name: '' }, base)).toEqual([
    { label: 'Name', mine: 'nothing', theirs: null },
    { label: 'Tags', mine: 'nothing', theirs: null },
  ]);
});
