import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { type DatabasePool, openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { timeLimitsOf } from '@task-scheduler/engine/frameworks/time-limits';
import { until } from '@task-scheduler/engine/testing/until';
import { applyMigrations } from '@task-scheduler/local/migrations';
import { startPostgres } from '@task-scheduler/local/servers/postgres';
import { type FaultLink, openFaultLink } from './fault-link.js';
import { makeTemporaryDirectory } from './temporary-directory.js';

/** A Postgres of the storm's own, durable (fsync), that dies and comes back. */
export interface StormPostgres {
  readonly title: string;
  /** The storm's own connections: no fault but the server's death touches them. */
  readonly db: DatabasePool;
  /** A link that follows the server wherever it restarts; the address is for one process. */
  link(): Promise<{ link: FaultLink; url: string }>;
  /** SIGQUIT to the postmaster, as `pg_ctl stop -m immediate`; the next start recovers from the log. Answers the proof. */
  crash(downMs: number): Promise<string>;
  /** An orderly restart (`-m fast`). Answers the proof. */
  restart(downMs: number): Promise<string>;
  stop(): Promise<void>;
}

/** The checks after a long storm read every row. */
const PATIENT = { ...timeLimitsOf(Infinity), statementMs: 300_000, answerMs: 310_000 };

export async function openStormPostgres(fromNpm: boolean): Promise<StormPostgres> {
  const directory = makeTemporaryDirectory();
  const start = () => startPostgres({ home: directory.path, isDurable: true, fromNpm });
  const links: FaultLink[] = [];
  let server = await start();
  const own = await openFaultLink();
  const aim = () => [own, ...links].forEach((link) => link.aimAt(portOf(server.url)));
  aim();
  await applyMigrations(through(server.url, own.port));
  const log = createLogger('storm', 'silent');
  const settings = { name: 'storm', connections: 6, log, limits: PATIENT };
  const db = openDatabase({ ...settings, url: through(server.url, own.port) });

  const comeBack = async (downMs: number, die: () => Promise<void>) => {
    const [before, { postmaster }] = [await startTime(db), await whereabouts(db)];
    await die();
    await sleep(downMs);
    server = await start();
    aim();
    const after = await until(
      () => startTime(db).catch(() => null),
      (time) => time !== null,
      30_000,
    );
    if (after === before) throw new Error(`expected pg_postmaster_start_time to move, got: still ${before}`);
    return `postmaster ${postmaster} ended; pg_postmaster_start_time moved from ${before} to ${after ?? ''}`;
  };
  return {
    title: server.title,
    db,
    async link() {
      const link = await openFaultLink();
      links.push(link);
      aim();
      return { link, url: through(server.url, link.port) };
    },
    crash: (downMs) =>
      comeBack(downMs, async () => {
        process.kill((await whereabouts(db)).postmaster, 'SIGQUIT');
        await server.stop();
      }),
    restart: (downMs) => comeBack(downMs, () => server.stop()),
    async stop() {
      await db.close();
      await Promise.all([own, ...links].map((link) => link.close()));
      await server.stop();
      directory.remove();
    },
  };
}

async function startTime(db: DatabasePool): Promise<string> {
  const [row] = await db.query<{ at: string }>('select pg_postmaster_start_time()::text as at');
  return row?.at ?? '';
}

async function whereabouts(db: DatabasePool): Promise<{ postmaster: number }> {
  const [row] = await db.query<{ directory: string }>(`select current_setting('data_directory') as directory`);
  const [pid] = readFileSync(join(row?.directory ?? '', 'postmaster.pid'), 'utf8').split('\n');
  return { postmaster: Number(pid) };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function through(serverUrl: string, port: number): string {
  const url = new URL(serverUrl);
  url.port = String(port);
  return url.href;
}
