import { expect, test } from 'vitest';
import { checkProse, checkText } from './text.js';

test.each(['A', '  padded  ', 'a'.repeat(200), '👋'.repeat(200), "'; drop table tasks;--", 'שלום', '<b>'])(
  '%j is a name',
  (value) => {
    expect(() => checkText('name', 200, value)).not.toThrow();
  },
);

test.each([
  ['nothing', '', 'BLANK'],
  ['only spaces', ' \u00a0\t', 'BLANK'],
  ['only what cannot be seen', '\u200b\u200b', 'BLANK'],
  ['201 characters', 'a'.repeat(201), 'TOO_LONG'],
  ['a line break', 'a\nb', 'INVALID'],
  ['a NUL', 'a\0b', 'INVALID'],
  ['a turned direction', 'a\u202eb', 'INVALID'],
  ['half a surrogate pair', 'a\ud800', 'INVALID'],
  ['a number', 5, 'INVALID'],
  ['null', null, 'INVALID'],
])('%s is refused', (_, value, code) => {
  expect(() => checkText('name', 200, value)).toThrow(expect.objectContaining({ code }));
});

test('the message shows the character that turns the direction, and does not turn itself', () => {
  expect(() => checkText('name', 200, 'a\u202eb')).toThrow(String.raw`got: "a\u202eb"`);
});

test.each([
  '',
  '  ',
  'one line',
  'two\nlines\tand a tab',
  'd'.repeat(2000),
  '👋'.repeat(2000),
  ` ${'d'.repeat(2000)} `,
])('%j is a description', (value) => {
  expect(() => checkProse('description', 2000, value)).not.toThrow();
});

test.each([
  ['2,001 characters', 'd'.repeat(2001), 'TOO_LONG'],
  ['a NUL', 'a\0b', 'INVALID'],
  ['a carriage return', 'a\r\nb', 'INVALID'],
  ['an escape', 'a\u001b[2J', 'INVALID'],
  ['a turned direction', 'a\u202eb', 'INVALID'],
  ['half a surrogate pair', 'a\ud800', 'INVALID'],
  ['a number', 5, 'INVALID'],
])('a description with %s is refused', (_, value, code) => {
  expect(() => checkProse('description', 2000, value)).toThrow(expect.objectContaining({ code }));
});
