import { expect, test } from 'vitest';
import { StatementNames } from './statement-names.js';

const askedThrice = (names: StatementNames, text: string) => {
  names.nameOf(text);
  names.nameOf(text);
  return names.nameOf(text);
};

test('a statement has a name from the third time it is asked, and keeps it', () => {
  const names = new StatementNames();
  expect([names.nameOf('select 1'), names.nameOf('select 1')]).toEqual([undefined, undefined]);
  expect(names.nameOf('select 1')).toBe('list 1');
  expect(names.nameOf('select 1')).toBe('list 1');
});

test('two statements never share a name', () => {
  const names = new StatementNames();
  expect(askedThrice(names, 'select 1')).not.toBe(askedThrice(names, 'select 2'));
});

test('who asks for ever other lists gets no more names than there are', () => {
  const names = new StatementNames(2);
  const given = ['a', 'b', 'c', 'd'].map((text) => askedThrice(names, text));
  expect(given).toEqual(['list 1', 'list 2', undefined, undefined]);
  expect(names.nameOf('a')).toBe('list 1');
});

test('what is asked again and again gets its name among many that are asked once', () => {
  const names = new StatementNames(3);
  for (const once of ['a', 'b', 'c', 'd', 'e', 'f']) {
    names.nameOf(once);
    names.nameOf('often');
  }
  expect(names.nameOf('often')).toBe('list 1');
});
