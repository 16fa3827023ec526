import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { accountForPostgres, type Account } from '../processes/account.js';
import { freePort } from '../processes/port.js';
import { StartupError } from '../startup-error.js';
import { choosePostgres, type PostgresBinaries } from './postgres-binaries.js';
import { reachableDirectory } from './reachable-directory.js';
import { startServer, type Server } from './server.js';

const run = promisify(execFile);
const USER = 'task_scheduler';

export interface PostgresOptions {
  /** Holds the cluster and its password. */
  readonly home: string;
  /** False trades safety at a power cut for speed: for tests. */
  readonly isDurable: boolean;
  /** Pass over what the machine has installed. */
  readonly fromNpm?: boolean;
}

/** Starts a Postgres for this process alone, on the loopback, behind a random password. */
export async function startPostgres(options: PostgresOptions): Promise<Server> {
  const account = accountForPostgres();
  const home = reachableDirectory(options.home, account);
  const cluster = join(home, 'cluster');
  const binaries = await choosePostgres({ cluster, account, fromNpm: options.fromNpm ?? false });
  const password = keptPassword(join(home, 'password'));
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(binaries, { home, cluster, password, account });
  await leaveOfPredecessor(cluster);

  const port = await freePort();
  return startServer({
    command: binaries.postgres,
    args: ['-D', cluster, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...settings(options.isDurable)],
    cwd: home,
    account,
    url: `postgres://${USER}:${password}@127.0.0.1:${port}/task_scheduler?sslmode=disable`,
    title: `postgres ${binaries.version}${binaries.isFromNpm ? ' (npm)' : ''}`,
    readyLine: /database system is ready to accept connections/,
    stopSignal: options.isDurable ? 'SIGINT' : 'SIGQUIT', // fast, or at once
  });
}

function settings(isDurable: boolean): string[] {
  const chosen = ['max_connections=200', 'lc_messages=C'];
  if (!isDurable) chosen.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return chosen.flatMap((setting) => ['-c', setting]);
}

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

interface NewCluster {
  readonly home: string;
  readonly cluster: string;
  readonly password: string;
  readonly account: Account | undefined;
}

async function createCluster(binaries: PostgresBinaries, { home, cluster, password, account }: NewCluster) {
  const passwordFile = join(home, 'initdb.password');
  rmSync(cluster, { recursive: true, force: true }); // what an interrupted initdb left
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) [cluster, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  const args = ['-D', cluster, '-U', USER, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await run(binaries.initdb, [...args, '--locale=C', '--locale-provider=icu', '--icu-locale=und', '--no-sync'], {
      cwd: home,
      ...account,
    });
  } finally {
    rmSync(passwordFile);
  }
}

/** After a kill -9 the old Postgres may take a moment to end; one that stays belongs to somebody else. */
async function leaveOfPredecessor(cluster: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const pid = livePostmaster(cluster);
    if (pid === undefined) return;
    if (tries === 49) {
      throw new StartupError(
        `expected ${cluster} to be free, got: a Postgres that uses it (pid ${pid})`,
        `Stop the other \`npm start\`, or end that Postgres: kill -INT ${pid}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function livePostmaster(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined; // a crash left the file; Postgres sees that too and takes over
  }
}
