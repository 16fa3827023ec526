import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findJsonFault } from './json-fault';

describe('findJsonFault', () => {
  test.each([
    ['', 1, 1, 'a value'],
    ['{"a": 1,}', 1, 9, 'a key in double quotes'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }'],
    ["{'a': 1}", 1, 2, 'a key in double quotes or }'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['[1 2]', 1, 4, 'a comma or ]'],
    ['[1,\n]', 2, 1, 'a value'],
    ['{"a": undefined}', 1, 7, 'a value'],
    ['[01]', 1, 2, 'a value or ]'],
    ['"open', 1, 1, 'a value'],
    ['{} {}', 1, 4, 'nothing more'],
    ['{"a": [', 1, 8, 'a value or ]'],
  ])('%j is at fault in line %i, column %i: expected %s', (text, line, column, expected) => {
    expect(findJsonFault(text)).toEqual({ line, column, expected });
  });

  test('whatever JSON.stringify writes has no fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => findJsonFault(JSON.stringify(value, null, 2)) === null));
  });

  test('it finds a fault exactly where JSON.parse refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '.5', '01', 'true', 'nul', ' ', '\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        expect(findJsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('a quarter of a million brackets do not overflow the stack', () => {
    const depth = 250_000;
    expect(findJsonFault('['.repeat(depth))).toEqual({ line: 1, column: depth + 1, expected: 'a value or ]' });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
