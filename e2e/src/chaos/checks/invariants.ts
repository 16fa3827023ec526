import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/** A rule, and the statement that lists who breaks it. */
export interface Invariant {
  readonly name: string;
  readonly rule: string;
  readonly breaches: string;
}

/** Rows that break a rule; the first few of them tell which. */
export interface Breach {
  readonly name: string;
  readonly rule: string;
  readonly count: number;
  readonly examples: readonly unknown[];
}

export function describeBreach({ name, rule, count }: Breach): string {
  return `${name}: expected that ${rule}, got: ${count} breaches`;
}

const EXAMPLES = 5;

export async function findBreaches(db: Queryable, invariants: readonly Invariant[]): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const { name, rule, breaches: statement } of invariants) {
    const rows = await db.query(statement);
    if (rows.length > 0) breaches.push({ name, rule, count: rows.length, examples: rows.slice(0, EXAMPLES) });
  }
  return breaches;
}

/** True at any instant, storm or not. */
export const ALWAYS: readonly Invariant[] = [
  {
    name: 'I3',
    rule: 'one log per claim',
    breaches: `
      select r.id, r.fence
      from task_runs r
      where r.fence <> (select count(*) from task_logs l where l.run_id = r.id)`,
  },
  {
    name: 'I5',
    rule: 'a run finishes at most once',
    breaches: `select run_id from task_logs where status = 'finish' group by run_id having count(*) > 1`,
  },
  {
    name: 'I12',
    rule: 'a run has its task, and an attempt its run',
    breaches: `
      select 'run' as orphan, id from task_runs r where not exists (select from tasks t where t.id = r.task_id)
      union all
      select 'attempt', id from task_logs l where not exists (select from task_runs r where r.id = l.run_id)`,
  },
  {
    name: 'I10',
    rule: 'a live lease has a worker',
    breaches: `select id from task_runs where state = 'running' and (worker_id is null or lease_until is null)`,
  },
  {
    name: 'I11',
    rule: 'a fence never decreases, and a run moves only where the state machine leads',
    breaches: `
      select run_id, was, became, old_fence, fence, old_retry, retry
      from storm.moves
      where fence < old_fence
        or fence - coalesce(old_fence, 0) <> case when became = 'running' then 1 else 0 end
        or retry < old_retry
        or (coalesce(was, 'new'), became) not in (
          ('new', 'queued'), ('new', 'waiting'), ('new', 'running'), ('new', 'skipped'), ('new', 'missed'),
          ('waiting', 'queued'), ('queued', 'running'),
          ('running', 'queued'), ('running', 'waiting'), ('running', 'finish'), ('running', 'failed'))`,
  },
];

/** True when the storm is over and everything has come to rest. */
export const AT_REST: readonly Invariant[] = [
  {
    name: 'I1',
    rule: 'every occurrence is covered by exactly one run',
    breaches: `
      with due as (
        select task_id, scheduled_for from storm.expected
        union all
        select task_id, minute
        from storm.minutely,
          generate_series(date_trunc('minute', since) + interval '1 minute', until - interval '1 minute', interval '1 minute') minute
        where minute > since
      )
      select due.task_id, due.scheduled_for, count(r.id) as covered
      from due
      left join task_runs r
        on r.task_id = due.task_id
        and r.trigger in ('schedule', 'catch_up')
        and due.scheduled_for between r.scheduled_for and coalesce(r.missed_until, r.scheduled_for)
      where due.task_id not in (select task_id from storm.deleted)
      group by due.task_id, due.scheduled_for
      having count(r.id) <> 1`,
  },
  {
    name: 'I1b',
    rule: 'nothing ran that was not due',
    breaches: `
      select r.id, r.task_id, r.scheduled_for
      from task_runs r
      where r.trigger in ('schedule', 'catch_up')
        and not exists (select 1 from storm.expected e where e.task_id = r.task_id and e.scheduled_for = r.scheduled_for)
        and not exists (select 1 from storm.minutely m where m.task_id = r.task_id)`,
  },
  {
    name: 'I2',
    rule: 'nothing is stuck',
    breaches: `
      select id, task_id, state, retry, fence, pushes, pops, worker_id, lease_until, pushed_at, now()
      from task_runs
      where state in ('waiting', 'queued', 'running')`,
  },
  {
    name: 'I4',
    rule: 'exactly one real log per attempt, without a gap',
    breaches: `
      select r.id
      from task_runs r
      where r.state in ('finish', 'failed')
        and (
          select array_agg(l.retry_count::int order by l.retry_count)
          from task_logs l
          where l.run_id = r.id
            and (l.release is null or l.release = 'lost_final')
        ) is distinct from (select array_agg(g) from generate_series(r.first_retry, r.retry) g)`,
  },
  {
    name: 'I6',
    rule: 'a run ended as its last log did',
    breaches: `
      select r.id, r.state, l.status
      from task_runs r
      join task_logs l on l.run_id = r.id and l.fence = r.fence
      where r.state in ('finish', 'failed')
        and r.state <> l.status::text`,
  },
  {
    name: 'I7',
    rule: 'a run failed only when its retries were used up',
    breaches: `
      select r.id, r.retry, t.max_retry
      from task_runs r
      join tasks t on t.id = r.task_id
      where r.state = 'failed'
        and r.retry < t.max_retry`,
  },
  { name: 'I8', rule: 'no log is left running', breaches: `select id from task_logs where status = 'running'` },
  {
    name: 'I9',
    rule: `a task's status agrees with its runs`,
    breaches: `
      select t.id, t.status
      from tasks t
      where (t.status = 'running')
        <> exists (select 1 from task_runs r where r.task_id = t.id and r.state in ('queued', 'waiting', 'running'))`,
  },
];
