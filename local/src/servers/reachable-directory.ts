import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from '../processes/account.js';
import { StartupError } from '../startup-error.js';

/** Where root keeps what another account must reach. Not below /var/tmp, which systems clean up by age. */
export const ROOT_HOME = '/var/lib/task-scheduler';

/** The directory itself, made if need be; or, below a private one like /root, a link to a directory that the account can reach. */
export function reachableDirectory(wanted: string, account: Account | undefined): string {
  mkdirSync(dirname(wanted), { recursive: true });
  if (!existsSync(wanted)) {
    rmSync(wanted, { force: true }); // a link whose directory is gone
    if (canReach(account, dirname(wanted))) mkdirSync(wanted, { mode: 0o755 });
    else symlinkSync(standIn(), wanted);
  }
  const directory = realpathSync(wanted);
  if (canReach(account, directory)) return directory;
  throw new StartupError(
    `expected ${directory} to be open to the account that runs Postgres, got: a private directory above it`,
    'Open it (chmod o+x), or remove .data to begin anew, or set DATABASE_URL.',
  );
}

/** Whether every directory on the way lets the account pass. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (account === undefined) return true;
  const { mode, uid } = statSync(path);
  const mayPass = (mode & 0o001) !== 0 || (uid === account.uid && (mode & 0o100) !== 0);
  return mayPass && (path === dirname(path) || canReach(account, dirname(path)));
}

function standIn(): string {
  mkdirSync(ROOT_HOME, { recursive: true });
  const directory = mkdtempSync(join(ROOT_HOME, 'data-'));
  chmodSync(directory, 0o755);
  return directory;
}
