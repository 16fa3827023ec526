-- migrate:up

-- Postgres may read any index whose condition a statement implies, and guesses by counts of another hour. A claim implied two indexes besides
-- run_active; with little queued when it was planned, each looked as good, and then every claim read the whole queue.
-- Now each of these is found only by the words that the statements it is for say.

create function active_task(state text, task_id uuid) returns uuid
  language sql immutable parallel safe
  as $$ select case when state in ('waiting', 'queued', 'running') then task_id end $$;

create function queued_since(state text, pushed_at timestamptz) returns timestamptz
  language sql immutable parallel safe
  as $$ select case when state = 'queued' then pushed_at end $$;

drop index run_active, run_pushed, run_leased, due;
create index run_active on task_runs (active_task(state, task_id), retry, scheduled_for)
  where active_task(state, task_id) is not null;
create index run_pushed on task_runs (queued_since(state, pushed_at)) where queued_since(state, pushed_at) is not null;
create index run_leased on task_runs (lease_until) where lease_until is not null;
create index due on tasks (next_run_at) where paused_at is null and next_run_at is not null;

-- Ended runs that were pushed more often than popped: the few whose entries may still come.
create function ended_with_spare_entry(finished_at timestamptz, pushes integer, pops integer, task_id uuid) returns uuid
  language sql immutable parallel safe
  as $$ select case when finished_at is not null and pushes > pops then task_id end $$;
create index run_with_spare_entry on task_runs (ended_with_spare_entry(finished_at, pushes, pops, task_id))
  where ended_with_spare_entry(finished_at, pushes, pops, task_id) is not null;

-- migrate:down

drop index run_with_spare_entry;
drop function ended_with_spare_entry(timestamptz, integer, integer, uuid);
drop index run_active, run_pushed, run_leased, due;
create index due on tasks (next_run_at) where paused_at is null;
create index run_leased on task_runs (lease_until) where state = 'running';
create index run_pushed on task_runs (pushed_at) where state = 'queued';
create index run_active on task_runs (task_id, retry, scheduled_for) where state in ('waiting', 'queued', 'running');

drop function queued_since(text, timestamptz);
drop function active_task(text, uuid);
