import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Account } from '../processes/account.js';
import { StartupError } from '../startup-error.js';

/** The directory itself, made if need be; or, when the account cannot get there, one below /var/tmp that stands for it. */
export function reachableDirectory(wanted: string, account: Account | undefined): string {
  mkdirSync(wanted, { recursive: true });
  if (canReach(account, wanted)) return wanted;
  const directory = join(sharedDirectory(), createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12));
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  return directory;
}

/** Whether every directory on the way lets the account pass. */
export function canReach(account: Account | undefined, path: string): boolean {
  if (account === undefined) return true;
  const { mode, uid } = statSync(path);
  const mayPass = (mode & 0o001) !== 0 || (uid === account.uid && (mode & 0o100) !== 0);
  return mayPass && (path === dirname(path) || canReach(account, dirname(path)));
}

/** Everybody may read here, but only this user may write: a directory that somebody else put in its place is refused. */
export function sharedDirectory(): string {
  const uid = process.getuid?.() ?? 0;
  const directory = `/var/tmp/task-scheduler-${uid}`;
  mkdirSync(directory, { recursive: true });
  const found = lstatSync(directory);
  if (!found.isDirectory() || found.uid !== uid) {
    throw new StartupError(
      `expected ${directory} to be a directory of yours, got: one of uid ${found.uid}`,
      'Remove it, or move this checkout out of its private directory, or set DATABASE_URL.',
    );
  }
  chmodSync(directory, 0o755);
  return directory;
}
