import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntry, encodeEntry } from './entry.js';

const id = '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c';

test.each([
  ['garbage', 'garbage'],
  ['the empty string', ''],
  ['a negative retry', `${id}:-1`],
  ['an exponent', `${id}:1e3`],
  ['more than five digits', `${id}:99999999999`],
  ['a leading zero', `${id}:01`],
  ['no retry', id],
  ['no retry after the colon', `${id}:`],
  ['a trailing newline', `${id}:0\n`],
  ['a second line', `${id}:0\n${id}:1`],
  ['spaces around', ` ${id}:0 `],
  ['non-ASCII digits', `${id}:٣`],
  ['a UUID without hyphens', `${id.replaceAll('-', '')}:0`],
  ['a megabyte', 'a'.repeat(1_000_000)],
])('%s is no entry', (_, text) => {
  expect(decodeEntry(text)).toBeNull();
});

test('upper case is read and lower-cased', () => {
  expect(decodeEntry(`${id.toUpperCase()}:7`)).toEqual({ taskId: id, retry: 7 });
});

test('every entry survives the way through the list', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 0, max: 99_999 }), (taskId, retry) => {
      expect(decodeEntry(encodeEntry({ taskId, retry }))).toEqual({ taskId, retry });
    }),
  );
});

test('arbitrary bytes are refused or read as the entry that they spell', () => {
  const bytes = fc.uint8Array({ maxLength: 80 }).map((array) => Buffer.from(array).toString());
  const nearMisses = fc.tuple(fc.uuid(), fc.string({ maxLength: 8 })).map(([taskId, rest]) => `${taskId}:${rest}`);
  fc.assert(
    fc.property(fc.oneof(bytes, nearMisses), (text) => {
      const entry = decodeEntry(text);
      if (entry !== null) expect(encodeEntry(entry)).toBe(text.toLowerCase());
    }),
    { numRuns: 2000 },
  );
});
