import { countHour } from '@task-scheduler/engine/frameworks/postgres/count-hour';
import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKET_MS, type BucketSize } from '../../../core/statistics.js';
import { TypeOrmStatistics } from './typeorm-statistics.js';

const stack = useTestStack();
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

interface Attempt {
  at: Date;
  taskId: string;
  status: 'running' | 'finish' | 'failed';
  kind: string | null;
  executionTime: number | null;
}

const attempt = fc.record({
  minutesAgo: fc.integer({ min: 0, max: 6 * 60 }),
  task: fc.nat(2),
  status: fc.constantFrom('finish', 'failed', 'failed', 'running'),
  kind: fc.constantFrom('dns', 'timeout', null),
  executionTime: fc.option(fc.integer({ min: 0, max: 5 })),
});
const moment = fc.oneof(
  fc.integer({ min: 0, max: 6 * 60 }).map((minutesAgo) => (now: number) => now - minutesAgo * MINUTE_MS),
  fc.integer({ min: 0, max: 6 }).map((hoursAgo) => (now: number) => Math.floor(now / HOUR_MS - hoursAgo) * HOUR_MS),
);
const act = fc.constantFrom('count', 'count', 'count', 'remove', 'mark');

test('hours that are counted, removed attempts and deleted tasks: statistics are what grouping the attempts gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(attempt, { maxLength: 60 }),
      fc.array(act, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(moment, moment), { minLength: 1, maxLength: 2 }),
      async (attempts, acts, windows) => {
        const now = Date.now();
        await insertAttempts(now, attempts);
        for (const name of acts) await ACTS[name]();
        const seen = await readAttempts();
        for (const [one, other] of windows) {
          const [from = 0, to = 0] = [one(now), other(now)].sort((a, b) => a - b);
          await expectStatistics(seen, { from: new Date(from), to: new Date(to), taskIds: null });
        }
      },
    ),
    { numRuns: 30 },
  );
});

async function expectStatistics(all: readonly Attempt[], query: { from: Date; to: Date; taskIds: null }) {
  const statistics = new TypeOrmStatistics(stack().db);
  const within = all.filter(({ at }) => at >= query.from && at < query.to);
  const withStatus = (status: string) => within.filter((one) => one.status === status);
  expect(await statistics.countAttempts(query)).toEqual({
    total: within.length,
    finish: withStatus('finish').length,
    failed: withStatus('failed').length,
    running: withStatus('running').length,
    p50ExecutionTime: percentile(within, 0.5),
    p95ExecutionTime: percentile(within, 0.95),
    p99ExecutionTime: percentile(within, 0.99),
  });
  const sizes: BucketSize[] = ['MINUTE', 'HOUR', 'DAY'];
  for (const size of sizes) {
    const timeline = await statistics.getTimeline(query, size);
    expect(timeline.filter(({ finish, failed, p95ExecutionTime }) => finish || failed || p95ExecutionTime)).toEqual(
      bucketsOf(within, BUCKET_MS[size]),
    );
  }
  const byTask = tally(withStatus('failed').map(({ taskId }) => taskId));
  expect(await statistics.getTopFailing(query, 2)).toEqual(
    byTask.slice(0, 2).map(([taskId, failed]) => ({ taskId, failed })),
  );
  const byKind = tally(withStatus('failed').flatMap(({ kind }) => kind ?? []));
  expect(await statistics.countFailureKinds(query)).toEqual(byKind.map(([kind, count]) => ({ kind, count })));
}

function percentile(attempts: readonly Attempt[], part: number): number | null {
  const times = attempts.flatMap(({ executionTime }) => executionTime ?? []).sort((a, b) => a - b);
  return times[Math.ceil(part * times.length) - 1] ?? null;
}

/** Those in which something ended. */
function bucketsOf(attempts: readonly Attempt[], ms: number) {
  const starts = [...new Set(attempts.map(({ at }) => Math.floor(at.getTime() / ms) * ms))].sort((a, b) => a - b);
  return starts.flatMap((start) => {
    const within = attempts.filter(({ at }) => Math.floor(at.getTime() / ms) * ms === start);
    const finish = within.filter(({ status }) => status === 'finish').length;
    const failed = within.filter(({ status }) => status === 'failed').length;
    const bucket = { start: new Date(start), finish, failed, p95ExecutionTime: percentile(within, 0.95) };
    return finish + failed > 0 ? [bucket] : [];
  });
}

/** The most frequent first. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const ACTS = {
  count: () => countHour(stack().db),
  remove: () => stack().db.query('delete from task_logs where id in (select id from task_logs order by id limit 3)'),
  mark: () =>
    stack().db.query(
      `update tasks set deleted_at = now(), paused_at = now()
       where id = (select id from tasks where deleted_at is null order by id limit 1)`,
    ),
};

function readAttempts(): Promise<Attempt[]> {
  return stack().db.query<Attempt>(
    `select l.created_at as at, l.task_id as "taskId", l.status, l.failure_kind as kind, l.execution_time as "executionTime"
     from task_logs l join tasks t on t.id = l.task_id where t.deleted_at is null`,
  );
}

async function insertAttempts(
  now: number,
  attempts: readonly (typeof attempt extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const { db } = stack();
  await db.query('truncate tasks, task_runs, task_logs cascade');
  const tasks = [await insertTask(db), await insertTask(db), await insertTask(db)];
  await db.query(
    `with given as (
       select uuid_v7() as run_id, *
       from unnest($1::uuid[], $2::timestamptz[], $3::task_log_status[], $4::text[], $5::int[])
         as g (task_id, at, status, kind, execution_time)),
     run as (
       insert into task_runs (id, task_id, scheduled_for, trigger, state, worker_id, lease_until)
       select run_id, task_id, at, 'manual', case status when 'running' then 'running' else 'finish' end, 'w',
         case status when 'running' then now() end
       from given)
     insert into task_logs (task_id, run_id, fence, status, failure_kind, execution_time, created_at, finished_at)
     select task_id, run_id, 1, status,
       case status when 'failed' then kind end,
       case status when 'running' then null else execution_time end,
       at,
       case status when 'running' then null else at end
     from given`,
    [
      attempts.map(({ task }) => tasks[task]),
      attempts.map(({ minutesAgo }) => new Date(now - minutesAgo * MINUTE_MS)),
      attempts.map(({ status }) => status),
      attempts.map(({ kind }) => kind),
      attempts.map(({ executionTime }) => executionTime),
    ],
  );
}
