import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '@task-scheduler/local/repository';
import type { Question } from '../question.js';
import { markdownOf, type Table } from './table.js';

const FILE = inRepository('bench', 'results.md');
const HEAD =
  '# What was measured\n\nWritten by `npm run bench`; a section is replaced when its question is asked again.\n';

/** Writes the question's section of `bench/results.md`, leaves the others, and prints it. */
export function record({ name, title, method }: Question, table: Table, machine: string): void {
  const heading = `## ${title}`;
  const section = [heading, method, markdownOf(table), `\`npm run bench -- ${name}\`, ${today()}: ${machine}.`].join(
    '\n\n',
  );
  console.log(`\n${section}\n`);
  const [head = HEAD, ...sections] = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(/\n(?=## )/) : [HEAD];
  const known = sections.findIndex((text) => text.startsWith(`${heading}\n`));
  sections.splice(known < 0 ? sections.length : known, known < 0 ? 0 : 1, section);
  writeFileSync(FILE, `${[head, ...sections].map((text) => text.trim()).join('\n\n')}\n`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
