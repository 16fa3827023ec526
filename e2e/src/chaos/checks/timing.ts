import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Injected } from '../faults/injector.js';
import { type Percentiles, percentilesOf } from './percentiles.js';

export interface Timing {
  /** From due to terminal, in milliseconds of real time. */
  readonly lagMs: Percentiles;
  /** From the end of a lease whose consumer died to the run's being queued again. */
  readonly reapedAfterMs: Percentiles;
  /** By kind of fault: the longest time in which no run ended, from its beginning to two seconds after its end. */
  readonly silenceMs: Readonly<Record<string, Percentiles>>;
}

const AFTERMATH_MS = 2000;

export async function measureTiming(db: Queryable, injected: readonly Injected[]): Promise<Timing> {
  const lags = await db.query<{ ms: number }>(LAGS);
  const reaped = await db.query<{ ms: number }>(REAPED);
  const ends = (await db.query<{ at: number }>(ENDS)).map(({ at }) => at);
  const kinds = [...new Set(injected.map(({ kind }) => kind))].sort();
  return {
    lagMs: percentilesOf(lags.map(({ ms }) => ms)),
    reapedAfterMs: percentilesOf(reaped.map(({ ms }) => ms)),
    silenceMs: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        percentilesOf(injected.filter((one) => one.kind === kind).map((one) => longestSilence(ends, one))),
      ]),
    ),
  };
}

function longestSilence(ends: readonly number[], { from, until }: Injected): number {
  const inside = ends.filter((at) => at > from && at < until + AFTERMATH_MS);
  const marks = [from, ...inside, Math.max(from, until + AFTERMATH_MS)];
  return marks.reduce((longest, at, place) => Math.max(longest, at - (marks[place - 1] ?? at)), 0);
}

const LAGS = `
select greatest(0, extract(epoch from min(m.at) - e.due_at)::float8 * 1000) as ms
from storm.expected e
join task_runs r on r.task_id = e.task_id and r.scheduled_for = e.scheduled_for and r.trigger in ('schedule', 'catch_up')
join storm.moves m on m.run_id = r.id and m.became in ('finish', 'failed')
group by e.task_id, e.scheduled_for, e.due_at`;

/** Leases that ended by themselves, in a time that did not jump while they ran. */
const REAPED = `
select extract(epoch from m.at - (m.lease_until - m.shift))::float8 * 1000 as ms
from storm.moves m
join storm.moves claim on claim.run_id = m.run_id and claim.fence = m.fence and claim.became = 'running'
where m.was = 'running'
  and m.became = 'queued'
  and m.retry = m.old_retry
  and m.shift = claim.shift
  and m.at > m.lease_until - m.shift`;

const ENDS = `
select extract(epoch from at)::float8 * 1000 as at
from storm.moves
where became in ('finish', 'failed')
order by at`;
