import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';
import { copyHouse } from '../house.js';
import { runStorm } from '../storm.js';
import { type Mutant, MUTANTS } from './mutants.js';

// `npm run chaos:mutants [-- <name>]`: each safeguard is taken out once, and its storm must turn red; with the safeguard the
// same storm must stay green. Otherwise the storm proves nothing.
const wanted = process.argv.slice(2).join(' ');
const chosen = MUTANTS.filter(({ name }) => name.includes(wanted));
const suite = inRepository('.data', 'chaos', 'mutants');
const build = copyHouse(join(suite, 'build'));
let failures = chosen.length === 0 ? 1 : 0;
for (const mutant of chosen) failures += await prove(mutant);
console.log(
  failures === 0 ? `${chosen.length} mutants, all found` : `${failures} of ${chosen.length} mutants prove nothing`,
);
process.exitCode = failures === 0 ? 0 : 1;

async function prove({ name, storm, symptom, ...mutation }: Mutant): Promise<0 | 1> {
  const directory = join(suite, name.replaceAll(' ', '-'));
  const mutated = symptom(await runStorm(storm, directory, { ...mutation, from: build }));
  const untouched = symptom(await runStorm(storm, `${directory}-control`, { from: build }));
  const isFound = mutated !== null && untouched === null;
  console.log(
    `${isFound ? 'found  ' : 'MISSED '} ${name.padEnd(22)} red: ${mutated ?? 'nothing'}; with it: ${untouched ?? 'green'}`,
  );
  return isFound ? 0 : 1;
}
