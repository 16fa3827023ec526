import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from '../processes/account.js';
import { StartupError } from '../startup-error.js';
import { postgresFromNpm } from './postgres-from-npm.js';

const run = promisify(execFile);
const OLDEST = 15;
const DEBIAN_HOME = '/usr/lib/postgresql'; // Debian keeps initdb off the PATH

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
  readonly isFromNpm: boolean;
}

interface Wish {
  /** An existing cluster can only be opened by the major version that made it. */
  readonly cluster: string;
  readonly account: Account | undefined;
  readonly fromNpm: boolean;
}

/** On PATH, else the highest under /usr/lib/postgresql, else npm's: the first that can open the cluster. */
export async function choosePostgres({ cluster, account, fromNpm }: Wish): Promise<PostgresBinaries> {
  const versionFile = join(cluster, 'PG_VERSION');
  const needed = existsSync(versionFile) ? Number(readFileSync(versionFile, 'utf8')) : undefined;
  const found: string[] = [];
  for (const directory of [...(fromNpm ? [] : ['', ...debianDirectories()]), undefined]) {
    const binaries = await inspect(directory ?? postgresFromNpm(account), directory === undefined);
    if (binaries === undefined) continue;
    found.push(binaries.version);
    const major = Number.parseInt(binaries.version, 10);
    if (needed === undefined ? major >= OLDEST : major === needed) return binaries;
  }
  const wanted = needed === undefined ? `Postgres ${OLDEST} or newer` : `Postgres ${needed}, which made ${cluster},`;
  throw new StartupError(
    `expected ${wanted} to be on this machine, got: ${found.join(', ') || 'none'}`,
    'Set DATABASE_URL, or install postgresql, or run `npm ci` without --omit=optional.',
  );
}

function debianDirectories(): string[] {
  if (!existsSync(DEBIAN_HOME)) return [];
  const majors = readdirSync(DEBIAN_HOME).map(Number).filter(Number.isInteger);
  return majors.sort((a, b) => b - a).map((major) => join(DEBIAN_HOME, String(major), 'bin'));
}

/** Undefined when one of the two is missing or does not run. */
async function inspect(directory: string | undefined, isFromNpm: boolean): Promise<PostgresBinaries | undefined> {
  if (directory === undefined) return undefined;
  const [initdb, postgres] = [join(directory, 'initdb'), join(directory, 'postgres')];
  try {
    await run(initdb, ['--version']);
    const { stdout } = await run(postgres, ['--version']);
    return { initdb, postgres, version: /\d+(\.\d+)?/.exec(stdout)?.[0] ?? '', isFromNpm };
  } catch {
    return undefined;
  }
}
