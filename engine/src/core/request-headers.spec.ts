import { expect, test } from 'vitest';
import { readHeaders } from './request-headers.js';

test('headers are read by name in lower case', () => {
  expect(
    readHeaders([
      ['Authorization', 'Bearer x'],
      ['x-empty', ''],
    ]),
  ).toEqual({
    authorization: 'Bearer x',
    'x-empty': '',
  });
});

// The numbers are those of the project's table of bad inputs.
test.each([
  ['59 a second header in a value', 'x-a', 'b\r\nx-evil: 1'],
  ['60 a name with a space', 'x a', '1'],
  ['61 a value beyond ASCII', 'x-a', '✓'],
  ['62 Host', 'Host', 'h'],
  ['63 Content-Length', 'Content-Length', '5'],
  ['64 Transfer-Encoding', 'Transfer-Encoding', 'chunked'],
  ['65 webhook-signature', 'webhook-signature', 'v1,x'],
  ['x-task-id', 'X-Task-Id', 'x'],
  ['Connection', 'connection', 'close'],
  ['an empty name', '', 'x'],
  ['a NUL', 'x-a', '\0'],
  ['a value that is no text', 'x-a', 5],
  ['a name that gets lost', '__proto__', 'x'],
])('row %s is refused', (_, name, value) => {
  expect(() => readHeaders([[name, value]])).toThrow(/^expected headers to be/);
});

test.each([
  [
    'the same name twice, whatever its case',
    [
      ['x-a', '1'],
      ['X-A', '2'],
    ],
  ],
  ['33 headers', Array.from({ length: 33 }, (_, i) => [`x-${i}`, ''])],
  ['more than 8 KiB', [['x-a', 'a'.repeat(8190)]]],
] satisfies [string, string[][]][])('%s are refused', (_, pairs) => {
  expect(() => readHeaders(pairs.map(([name = '', value]) => [name, value]))).toThrow(/^expected headers to be/);
});

test('a secret is not repeated', () => {
  expect(() => readHeaders([['authorization', 'Bearer secrét']])).toThrow(/^(?!.*secr)/);
});
