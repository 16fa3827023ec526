import { expect, test } from 'vitest';
import { emptyTask } from '../values/task-form-values';
import { draftPlace } from './draft';

const draft = { base: emptyTask, version: 3, values: { ...emptyTask, name: 'Half a na' } };

test('what was written is read, until it is dropped', () => {
  const place = draftPlace('new', inMemory);
  place.write(draft);
  expect(draftPlace('new', inMemory).read()).toEqual(draft);
  expect(draftPlace('other', inMemory).read()).toBeNull();
  place.drop();
  expect(place.read()).toBeNull();
});

test.each(['', 'not JSON', 'null', '{"values":{}}', JSON.stringify({ ...draft, values: { ...emptyTask, tags: 1 } })])(
  'a draft that reads %j is none',
  (text) => {
    storage.setItem('draft:odd', text);
    expect(draftPlace('odd', inMemory).read()).toBeNull();
  },
);

test('a browser that forbids to store keeps no draft, and nothing breaks', () => {
  const place = draftPlace('new', () => {
    throw new Error('SecurityError');
  });
  place.write(draft);
  place.drop();
  expect(place.read()).toBeNull();
});

const kept = new Map<string, string>();
const storage: Storage = {
  get length() {
    return kept.size;
  },
  clear: () => kept.clear(),
  getItem: (key) => kept.get(key) ?? null,
  key: () => null,
  removeItem: (key) => void kept.delete(key),
  setItem: (key, value) => void kept.set(key, value),
};
const inMemory = () => storage;
