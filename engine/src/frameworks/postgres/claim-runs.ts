import { integers, uuids } from './array-parameter.js';
import { encodeEntry, type Entry } from '../../core/entry.js';
import { type Queryable, retrying } from './database.js';

/** A run that this worker holds until its lease ends, with what the attempt needs to know of its task. */
export interface ClaimedRun {
  runId: string;
  /** Every write about this claim must name it; a newer fence makes them void. */
  fence: number;
  taskId: string;
  retry: number;
  scheduledFor: Date;
  webhookUrl: string;
  /** The column `headers` as it is: see readHeaders. */
  headers: unknown;
  /** JSON text exactly as Postgres holds it: numbers beyond double precision survive. */
  payload: string;
  maxRetry: number;
  /** The column `retry_backoff` as it is: see readBackoff. */
  retryBackoff: unknown;
  timeoutMs: number;
}

/** Who holds a claim, and for how long unless it is renewed. */
export interface Holder {
  workerId: string;
  leaseSeconds: number;
}

/**
 * For each entry: leases the oldest queued run of its task at its retry, inserts the log as `running` and reads the task, all
 * in one statement: the log's `task_version` is the version that was read. Null where no run matches: a duplicate, a stranger or an unknown task (claim-external-run.ts tells).
 */
export async function claimRuns(
  db: Queryable,
  entries: readonly Entry[],
  holder: Holder,
): Promise<(ClaimedRun | null)[]> {
  const free = await claim(db, entries, holder, { text: CLAIM_FREE, name: 'claim_free' });
  const unmatched = entries.filter((_, place) => free[place] === null);
  if (unmatched.length === 0) return free;
  // Their rows may have been locked for an instant by the scheduler's mending: look once more, waiting for the lock.
  // A deadlock over them must not reach the caller, who would claim anew what the first look has claimed already.
  const waited = await retrying(() => claim(db, unmatched, holder, { text: CLAIM_WAITING, name: 'claim_waiting' }));
  return free.map((run) => run ?? waited.shift() ?? null);
}

/** `claimRuns` of one. */
export async function claimRun(db: Queryable, entry: Entry, holder: Holder): Promise<ClaimedRun | null> {
  const [run = null] = await claimRuns(db, [entry], holder);
  return run;
}

async function claim(
  db: Queryable,
  entries: readonly Entry[],
  { workerId, leaseSeconds }: Holder,
  { text, name }: { text: string; name: string },
): Promise<(ClaimedRun | null)[]> {
  const taskIds = uuids(entries.map(({ taskId }) => taskId));
  const retries = integers(entries.map(({ retry }) => retry));
  const values = [taskIds, retries, workerId, leaseSeconds];
  const runs = await db.query<ClaimedRun>(text, values, name);
  const runsOf = groupByEntry(runs);
  return entries.map((entry) => runsOf.get(encodeEntry(entry))?.shift() ?? null);
}

function groupByEntry(runs: readonly ClaimedRun[]): Map<string, ClaimedRun[]> {
  const groups = new Map<string, ClaimedRun[]>();
  for (const run of runs) {
    const key = encodeEntry(run);
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return groups;
}

/** The columns of a ClaimedRun, from a row of a run and its task `t`. */
export const claimedColumns = (run: string) => `
  ${run}.id as "runId",
  ${run}.fence,
  ${run}.task_id as "taskId",
  ${run}.retry,
  ${run}.scheduled_for as "scheduledFor",
  t.webhook_url as "webhookUrl",
  t.headers,
  t.payload::text as payload,
  t.max_retry as "maxRetry",
  t.retry_backoff as "retryBackoff",
  t.timeout_ms as "timeoutMs"`;

/**
 * $1 tasks, $2 retries, $3 worker, $4 lease in seconds. Index run_active, then primary keys: what is chosen is locked and known to be
 * queued. The fence moves with every claim, never back.
 */
const claiming = (lock: string) => `
with chosen as (
  select asked.task_id, queued.id
  from (
    select task_id, retry, count(*) as entries
    from unnest($1::uuid[], $2::int[]) as entry (task_id, retry)
    group by task_id, retry
  ) asked
  cross join lateral (
    select r.id
    from task_runs r
    where active_task(r.state, r.task_id) = asked.task_id
      and r.retry = asked.retry
      and r.state = 'queued'
    order by r.scheduled_for
    limit asked.entries
    ${lock}
  ) queued
),
leased as (
  update task_runs r
  set ${LEASE}
  from chosen
  join tasks t on t.id = chosen.task_id
  where r.id = chosen.id
  returning ${claimedColumns('r')}, t.version as "taskVersion"
),
logged as (
  insert into task_logs (task_id, run_id, fence, status, retry_count, scheduled_for, task_version)
  select "taskId", "runId", fence, 'running', retry, "scheduledFor", "taskVersion"
  from leased
)
select *
from leased`;

const LEASE = `state = 'running',
      fence = fence + 1,
      pops = pops + 1,
      worker_id = $3,
      started_at = coalesce(started_at, now()),
      lease_until = now() + make_interval(secs => $4)`;

const CLAIM_FREE = claiming('for update skip locked');
const CLAIM_WAITING = claiming('for update');
