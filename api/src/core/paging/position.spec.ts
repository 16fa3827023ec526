import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './position.js';

const id = '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c';
const cursorOf = (parts: unknown) => {
  const text = JSON.stringify(parts);
  return Buffer.from(`${crc32(text).toString(36)}${text}`).toString('base64url');
};

test('a cursor keeps microseconds', () => {
  const position = { key: '2026-03-29T01:00:00.123456Z', id };
  expect(decodeCursor('CREATED_AT', encodeCursor('CREATED_AT', position))).toEqual(position);
});

test('a cursor keeps any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
      const key = name.replaceAll('\0', '');
      expect(decodeCursor('NAME', encodeCursor('NAME', { key, id }))).toEqual({ key, id });
    }),
  );
});

test.each([
  ['nothing', ''],
  ['garbage', 'garbage'],
  ['other JSON', cursorOf(null)],
  ['a cursor of another order', encodeCursor('NAME', { key: 'a', id })],
  ['a day that is none', cursorOf(['CREATED_AT', '2026-02-31T00:00:00.000000Z', id])],
  ['an hour that is none', cursorOf(['CREATED_AT', '2026-02-01T25:00:00.000000Z', id])],
  ['infinity', cursorOf(['CREATED_AT', 'infinity', id])],
  ['SQL in place of the id', cursorOf(['CREATED_AT', '2026-03-29T01:00:00.123456Z', `1' or '1'='1`])],
  ['a number in place of the id', cursorOf(['CREATED_AT', '2026-03-29T01:00:00.123456Z', 1])],
])('%s is no cursor', (_, cursor) => {
  expect(() => decodeCursor('CREATED_AT', cursor)).toThrow(expect.objectContaining({ code: 'INVALID' }));
});

test('a cursor that was cut or changed anywhere is refused', () => {
  const cursor = encodeCursor('CREATED_AT', { key: '2026-03-29T01:00:00.123456Z', id });
  const place = fc.integer({ min: 0, max: cursor.length - 1 });
  const letter = fc.stringMatching(/^[\w=-]$/);
  fc.assert(
    fc.property(place, letter, (at, other) => {
      const changed = `${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`;
      if (changed !== cursor) expect(() => decodeCursor('CREATED_AT', changed)).toThrow('expected cursor');
      expect(() => decodeCursor('CREATED_AT', cursor.slice(0, at))).toThrow('expected cursor');
    }),
  );
});

test('a NUL in a name is no cursor', () => {
  expect(() => decodeCursor('NAME', cursorOf(['NAME', 'a\0', id]))).toThrow('expected cursor');
});

test('arbitrary text is refused, never a crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodeCursor('CREATED_AT', text)).toThrow('expected cursor');
    }),
  );
});
