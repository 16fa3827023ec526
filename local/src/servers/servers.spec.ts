import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountForPostgres } from '../processes/account.js';
import { startPostgres } from './postgres.js';
import { canReach, reachableDirectory, ROOT_HOME } from './reachable-directory.js';
import { startRedis } from './redis.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'task-scheduler-servers-'));
  chmodSync(home, 0o755);
});
afterEach(() => rmSync(home, { recursive: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url.replace('/task_scheduler?', '/postgres?') });
  await client.connect();
  const { rows }: { rows: unknown[] } = await client.query(sql);
  await client.end();
  return rows;
}

const origins = [
  ['found on this machine', false],
  ['that npm brought', true],
] as const;

test.each(origins)('the Postgres %s keeps its data over a restart, behind a password', async (_, fromNpm) => {
  const postgres = () => startPostgres({ home: join(home, 'postgres'), isDurable: true, fromNpm });
  const first = await postgres();
  await query(first.url, 'create table kept (id int)');
  await expect(query(first.url.replace(/:\w+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  await first.stop();

  const second = await postgres();
  expect(await query(second.url, 'table kept')).toEqual([]);
  await second.stop();
});

test.each(origins)('the Redis %s answers, and pops what was pushed', async (_, fromNpm) => {
  const server = await startRedis({ fromNpm });
  const redis = new Redis(server.url);
  await redis.lpush('task_list', 'a', 'b');
  expect(await redis.brpop('task_list', 1)).toEqual(['task_list', 'a']);
  redis.disconnect();
  await server.stop();
});

test('a Postgres that cannot start says why', async () => {
  const cluster = join(home, 'postgres', 'cluster');
  const first = await startPostgres({ home: join(home, 'postgres'), isDurable: false });
  await first.stop();
  writeFileSync(join(cluster, 'postgresql.conf'), 'nonsense = 1');
  await expect(startPostgres({ home: join(home, 'postgres'), isDurable: false })).rejects.toThrow(/nonsense/);
});

test('a cluster of another major version is named, not overwritten', async () => {
  const cluster = join(home, 'postgres', 'cluster');
  mkdirSync(cluster, { recursive: true });
  writeFileSync(join(cluster, 'PG_VERSION'), '9\n');
  await expect(startPostgres({ home: join(home, 'postgres'), isDurable: false })).rejects.toThrow(
    `expected Postgres 9, which made ${cluster}, to be on this machine`,
  );
});

test('what an account cannot reach gets a stand-in that it can', () => {
  const stranger = { uid: 4_000_000, gid: 4_000_000 };
  const secret = join(home, 'private');
  mkdirSync(secret, { mode: 0o700 });
  expect(canReach(stranger, home)).toBe(true);
  expect(canReach(stranger, secret)).toBe(false);
  expect(canReach(undefined, secret)).toBe(true);
});

test.runIf(accountForPostgres() !== undefined)(
  'below a private directory, root puts the data elsewhere and links to it',
  () => {
    const secret = join(home, 'private');
    mkdirSync(secret, { mode: 0o700 });
    const directory = reachableDirectory(join(secret, 'postgres'), accountForPostgres());
    expect(directory.startsWith(ROOT_HOME)).toBe(true);
    expect(realpathSync(join(secret, 'postgres'))).toBe(directory);
    expect(reachableDirectory(join(secret, 'postgres'), accountForPostgres())).toBe(directory);
    rmSync(directory, { recursive: true });
  },
);
