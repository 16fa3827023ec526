import { readFileSync } from 'node:fs';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** Postgres refuses to run as root. Root lends it the account `postgres`, else `nobody`; anyone else runs it as themselves. */
export function accountForPostgres(passwd = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const fields = readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'postgres');
  return fields === undefined ? NOBODY : { uid: Number(fields[2]), gid: Number(fields[3]) };
}
