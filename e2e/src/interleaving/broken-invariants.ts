import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/** The rows that break an invariant, once everything has ended: there must be none. */
export async function brokenInvariants(db: Queryable): Promise<{ invariant: string; id: string }[]> {
  return db.query(BROKEN);
}

const BROKEN = `
select 'stuck' as invariant, id from task_runs where state in ('waiting', 'queued', 'running')
union all
select 'a run without its task', id from task_runs r
where not exists (select from tasks t where t.id = r.task_id)
union all
select 'an attempt without its run', id from task_logs l
where not exists (select from task_runs r where r.id = l.run_id)
union all
select 'a claim without its log', r.id from task_runs r
where fence <> (select count(*) from task_logs l where l.run_id = r.id)
union all
select 'a hole in the history', r.id from task_runs r
where state in ('finish', 'failed')
  and array(
    select l.retry_count::int from task_logs l
    where l.run_id = r.id and (l.release is null or l.release = 'lost_final')
    order by l.retry_count
  ) <> array(select generate_series(r.first_retry, r.retry))
union all
select 'two successes', run_id from task_logs where status = 'finish' group by run_id having count(*) > 1
union all
select 'an end that is not that of the last log', r.id from task_runs r
join task_logs l on l.run_id = r.id and l.fence = r.fence
where r.state in ('finish', 'failed') and (r.state = 'finish') <> (l.status = 'finish')
union all
select 'failed before its last retry', r.id from task_runs r
join tasks t on t.id = r.task_id
where r.state = 'failed' and r.retry < t.max_retry
union all
select 'a log that is still running', id from task_logs where status = 'running'
union all
select 'a status that does not agree with the runs', id from tasks t
where (status = 'running')
  <> exists (select 1 from task_runs r where r.task_id = t.id and r.state in ('waiting', 'queued', 'running'))`;
