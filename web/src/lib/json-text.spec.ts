import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJson, minifyJson } from './json-text';

test('what is laid out reads as JSON.stringify writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const [pretty, compact] = [JSON.stringify(value, null, 2), JSON.stringify(value)];
      expect([formatJson(compact), formatJson(pretty), minifyJson(pretty)]).toEqual([pretty, pretty, compact]);
    }),
  );
});

test.each([
  ['[12345678901234567890,1.0,1e5,-0]', '[\n  12345678901234567890,\n  1.0,\n  1e5,\n  -0\n]'],
  ['{"a":{},"b":[],"c":[[]]}', '{\n  "a": {},\n  "b": [],\n  "c": [\n    []\n  ]\n}'],
  ['{"a":1,"a":2}', '{\n  "a": 1,\n  "a": 2\n}'],
  ['"{ not: structure, }"', '"{ not: structure, }"'],
])('%s keeps its values as they were written', (compact, pretty) => {
  expect(formatJson(compact)).toBe(pretty);
  expect(minifyJson(pretty)).toBe(compact);
});
