import { createHash } from 'node:crypto';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { StormEvent } from '../chronicle.js';

/** What the ledger is compared with: the platform's own account of what happened. */
export interface History {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly runs: ReadonlyMap<string, Run>;
  readonly payloads: ReadonlyMap<string, string>;
  /** When each deleted task went, in milliseconds. */
  readonly deletedAt: ReadonlyMap<string, number>;
  readonly freezes: readonly Freeze[];
  /** When each process died, by its pid. */
  readonly diedAt: ReadonlyMap<number, number>;
}

export interface Claim {
  runId: string;
  fence: number;
  retry: number;
  release: string | null;
  /** In real time. */
  claimedAt: number;
  closedAt: number | null;
  responseStatus: number | null;
  pid: number;
}

interface Run {
  id: string;
  taskId: string;
  state: string;
  fence: number;
  scheduledFor: string;
}

interface Freeze {
  pid: number;
  from: number;
  until: number;
}

export const claimKey = (runId: string, fence: number) => `${runId}:${fence}`;

export async function readHistory(db: Queryable, events: readonly StormEvent[]): Promise<History> {
  const claims = await db.query<Claim>(CLAIMS);
  const runs = await db.query<Run>(RUNS);
  const tasks = await db.query<{ id: string; payload: string }>('select id, payload::text as payload from tasks');
  const deleted = await db.query<{ id: string; at: number }>(
    'select task_id as id, extract(epoch from at)::float8 * 1000 as at from storm.deleted',
  );
  return {
    claims: new Map(claims.map((claim) => [claimKey(claim.runId, claim.fence), claim])),
    runs: new Map(runs.map((run) => [run.id, run])),
    payloads: new Map(tasks.map(({ id, payload }) => [id, createHash('sha256').update(payload).digest('hex')])),
    deletedAt: new Map(deleted.map(({ id, at }) => [id, at])),
    freezes: events.flatMap(freezeOf),
    diedAt: new Map(events.filter(({ event }) => event === 'death').map(({ pid, at }) => [Number(pid), at])),
  };
}

function freezeOf({ at, event, pid, from, until, freezeMs }: StormEvent): Freeze[] {
  if (event === 'frozen') return [{ pid: Number(pid), from: Number(from), until: Number(until) }];
  if (event === 'failpoint' && Number(freezeMs) > 0)
    return [{ pid: Number(pid), from: at, until: at + Number(freezeMs) }];
  return [];
}

/** A worker's id is `host:pid:random`. */
const CLAIMS = `
select
  l.run_id as "runId",
  l.fence,
  l.retry_count as retry,
  l.release,
  extract(epoch from m.at)::float8 * 1000 as "claimedAt",
  extract(epoch from closed.at)::float8 * 1000 as "closedAt",
  l.response_status as "responseStatus",
  split_part(m.worker_id, ':', 2)::int as pid
from task_logs l
join storm.moves m on m.run_id = l.run_id and m.fence = l.fence and m.became = 'running'
left join storm.moves closed on closed.run_id = l.run_id and closed.fence = l.fence and closed.was = 'running'`;

const RUNS = `
select
  id,
  task_id as "taskId",
  state,
  fence,
  to_char(scheduled_for at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "scheduledFor"
from task_runs`;
