import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';

/** A change to one built file. */
export interface Patch {
  /** From the house, as `scheduler/dist/mend/mend.js`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export interface HouseChanges {
  readonly patches?: readonly Patch[];
  /** Another copy, in place of the build, which may have changed since. */
  readonly from?: string;
}

/**
 * Copies the built scheduler, consumer and engine below `directory`, which lies in the repository: what they import from npm
 * is found there. A build that goes on meanwhile cannot touch the copy, and a patch cannot touch the build. Answers its path.
 */
export function copyHouse(directory: string, { patches = [], from }: HouseChanges = {}): string {
  const house = join(directory, 'house');
  rmSync(house, { recursive: true, force: true });
  for (const [workspace, ...place] of WORKSPACES) {
    for (const part of ['package.json', 'dist']) {
      const built = from === undefined ? inRepository(workspace, part) : join(from, ...place, part);
      cpSync(built, join(house, ...place, part), { recursive: true });
    }
  }
  for (const patch of patches) apply(patch, house);
  return house;
}

const WORKSPACES = [
  ['scheduler', 'scheduler'],
  ['consumer', 'consumer'],
  ['engine', 'node_modules', '@task-scheduler', 'engine'],
] as const;

/** A patch that finds its place not, or twice, is out of date: what it was to prove would be proved by nothing. */
function apply({ file, find, replace }: Patch, house: string): void {
  const path = join(house, file.replace(/^engine/, 'node_modules/@task-scheduler/engine'));
  const parts = readFileSync(path, 'utf8').split(find);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(`expected ${file} to contain once what is to be patched, got ${parts.length - 1} times: ${find}`);
  }
  writeFileSync(path, before + replace + after);
}
