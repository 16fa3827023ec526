import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Worker } from '../crew/worker.js';
import { type Footprint, holdingsOf } from './footprint.js';

const LOOK_EVERY_MS = 5000;

/** What was seen of the processes that no fault kills, and of Postgres' scans, over the time that is judged. */
export interface Followed {
  readonly footprints: Readonly<Record<string, readonly Footprint[]>>;
  /** Sequential scans of `task_runs` and `task_logs`. */
  readonly sequentialScans: number;
}

/** Looks every five seconds until `over`. What lies before `fromMs` is left out: caches fill, and small tables are read through. */
export async function follow(
  db: Queryable,
  workers: readonly Worker[],
  fromMs: number,
  over: AbortSignal,
): Promise<Followed> {
  const startedAt = performance.now();
  const footprints: Record<string, Footprint[]> = Object.fromEntries(workers.map(({ name }) => [name, []]));
  const scans: number[] = [];
  const isOver = () => sleep(LOOK_EVERY_MS, false, { signal: over }).catch(() => true);
  while (!(await isOver())) {
    const atMs = performance.now() - startedAt;
    const seen = atMs < fromMs ? null : await lookAt(db);
    if (seen === null) continue;
    scans.push(seen.scans);
    for (const { name, pid } of workers) footprints[name]?.push({ atMs, runs: seen.runs, ...holdingsOf(pid) });
  }
  return { footprints, sequentialScans: (scans.at(-1) ?? 0) - (scans[0] ?? 0) };
}

async function lookAt(db: Queryable): Promise<{ scans: number; runs: number } | null> {
  const [seen] = await db.query<{ scans: number; runs: number }>(LOOK).catch(() => []); // connections were terminated: the next look
  return seen ?? null;
}

const LOOK = `
select
  (select sum(seq_scan)::int from pg_stat_user_tables where relname in ('task_runs', 'task_logs')) as scans,
  (select count(*)::int from storm.expected) as runs`;
