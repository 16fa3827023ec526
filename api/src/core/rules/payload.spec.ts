import { expect, test } from 'vitest';
import { checkPayload } from './payload.js';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const withKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 0]));

test.each([
  ['null', null],
  ['a string', 'Grüße 👋'],
  ['64 levels', nested(64)],
  ['10,000 keys', withKeys(10_000)],
  ['256 KiB', 'a'.repeat(256 * 1024 - 2)],
  ['a key named __proto__', JSON.parse('{"__proto__":{"x":1}}')],
])('%s is a payload', (_, value: unknown) => {
  expect(() => checkPayload(value)).not.toThrow();
});

test.each([
  ['a NUL', { a: '\0' }, 'free of NUL'],
  ['a NUL in a key', { 'a\0': 1 }, 'free of NUL'],
  ['half a surrogate pair', ['\ud800'], 'valid Unicode'],
  ['half a surrogate pair in a key', { '\udc00': 1 }, 'valid Unicode'],
  ['65 levels', nested(65), 'at most 64 levels'],
  ['100,000 levels', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 'at most 64 levels'],
  ['10,001 keys', withKeys(10_001), 'at most 10000 keys'],
  ['256 KiB and a byte', 'a'.repeat(256 * 1024 - 1), 'at most 262144 bytes'],
  ['1e400', JSON.parse('[1e400]'), 'finite numbers'],
])('%s is refused', (_, value: unknown, rule) => {
  expect(() => checkPayload(value)).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }));
  expect(() => checkPayload(value)).toThrow(rule);
});
