import { expect, test } from 'vitest';
import { parseStored } from './share-between-tabs';

test('what redux-persist wrote is read back', () => {
  expect(parseStored('{"theme":"\\"dark\\"","pageSize":"100","_persist":"{\\"version\\":1}"}')).toEqual({
    theme: 'dark',
    pageSize: 100,
    _persist: { version: 1 },
  });
});

test.each(['', 'null', '[]', '{"theme":7}', '{"theme":"{"}'])('%j holds nothing that could be used', (text) => {
  expect(parseStored(text).theme).toBeUndefined();
});
