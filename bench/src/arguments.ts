import { parseArgs } from 'node:util';
import type { Question } from './question.js';

export type Command =
  { readonly kind: 'help'; readonly text: string } | { readonly kind: 'ask'; readonly questions: readonly Question[] };

/** No name asks everything, in the catalogue's order. What cannot be understood is thrown, in words. */
export function readArguments(args: readonly string[], catalogue: readonly Question[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) return { kind: 'help', text: helpOf(catalogue) };
  const unknown = positionals.filter((name) => !catalogue.some((question) => question.name === name));
  if (unknown.length > 0) {
    const known = catalogue.map(({ name }) => name).join(', ');
    throw new Error(`expected a question of the bench, one of ${known}, got: ${unknown.join(', ')}`);
  }
  const asked = catalogue.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { kind: 'ask', questions: asked };
}

/** For people: about how long these take together. */
export function durationOf(questions: readonly Question[]): string {
  return `about ${questions.reduce((sum, { minutes }) => sum + minutes, 0)} min`;
}

function helpOf(catalogue: readonly Question[]): string {
  const lines = catalogue.map(
    ({ name, title, minutes }) => `  ${name.padEnd(14)}${String(minutes).padStart(2)} min  ${title}`,
  );
  return `npm run bench                 every question, ${durationOf(catalogue)}
npm run bench -- <name> ...   these questions

${lines.join('\n')}

Each has a Postgres and a Redis of its own; what was measured is printed and kept in bench/results.md.`;
}
