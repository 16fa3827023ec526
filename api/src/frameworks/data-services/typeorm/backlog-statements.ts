/** Indexes due and run_pushed: one look into each. */
export const BACKLOG = `
select
  greatest(
    0,
    extract(epoch from now() - (select min(next_run_at) from tasks where paused_at is null))
  )::float8 as "schedulerLagSeconds",
  extract(epoch from now() - (select min(queued_since(state, pushed_at)) from task_runs))::int as "oldestQueuedSeconds"`;

/** $1 tasks. Indexes run_active and one_unfailed_log. A run that waits for the run before it is available at infinity. */
export const ACTIVE_RUNS = `
select
  run.task_id as "taskId",
  run.state,
  run.retry,
  run.created_at as "createdAt",
  nullif(run.available_at, 'infinity') as "availableAt",
  run.pushed_at as "pushedAt",
  log.created_at as "attemptedAt"
from task_runs run
left join task_logs log on log.run_id = run.id and log.status = 'running' and log.failed_with is null
where active_task(run.state, run.task_id) = any($1)
order by run.created_at, run.id`;
