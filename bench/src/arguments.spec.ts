import { expect, test } from 'vitest';
import { durationOf, readArguments } from './arguments.js';
import type { Question } from './question.js';

const question = (name: string, minutes: number): Question => ({
  name,
  title: `How is ${name}?`,
  method: '',
  minutes,
  measure: () => Promise.resolve([]),
});
const catalogue = [question('first', 2), question('second', 3)];
const namesAskedBy = (...args: string[]) => {
  const command = readArguments(args, catalogue);
  return command.kind === 'ask' ? command.questions.map(({ name }) => name) : command.kind;
};

test.each([
  ['no name', [], ['first', 'second']],
  ['a name', ['second'], ['second']],
  ['names in any order', ['second', 'first'], ['first', 'second']],
  ['a name twice', ['first', 'first'], ['first']],
])('%s asks each question once, in the order of the catalogue', (_, args, asked) => {
  expect(namesAskedBy(...args)).toEqual(asked);
});

test('an unknown name is refused with the names of all', () => {
  expect(() => readArguments(['first', 'third'], catalogue)).toThrow(
    'expected a question of the bench, one of first, second, got: third',
  );
});

test('help names every question with its minutes, and those of all', () => {
  const command = readArguments(['--help'], catalogue);
  const text = command.kind === 'help' ? command.text : '';
  expect(text).toMatch(/first +2 min {2}How is first\?/);
  expect(text).toContain(durationOf(catalogue));
  expect(durationOf(catalogue)).toBe('about 5 min');
});
