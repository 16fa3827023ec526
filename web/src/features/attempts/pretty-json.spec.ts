import { expect, test } from 'vitest';
import { prettyJson } from './pretty-json';

test.each([
  ['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
  [' [] ', '[]'],
  ['{"id":9007199254740993}', null],
  ['{"a":', null],
  ['hello', null],
  ['17', null],
  ['', null],
])('%j is shown as %j', (text, shown) => {
  expect(prettyJson(text)).toBe(shown);
});
