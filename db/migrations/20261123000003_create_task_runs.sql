-- migrate:up

create table task_runs (
  id uuid primary key default uuid_v7(),
  task_id uuid not null references tasks (id) on delete cascade,
  scheduled_for timestamptz not null,
  trigger text not null check (trigger in ('schedule', 'catch_up', 'manual', 'external', 'replay', 'backfill')),
  state text not null
    check (state in ('waiting', 'queued', 'running', 'finish', 'failed', 'skipped', 'missed', 'canceled')),
  reason text,
  first_retry int not null default 0 check (first_retry >= 0),
  retry int not null default 0 check (retry >= first_retry),
  redeliveries int not null default 0,
  fence int not null default 0,
  worker_id text,
  lease_until timestamptz,
  available_at timestamptz not null default now(),
  pushed_at timestamptz,
  pushes int not null default 0,
  pops int not null default 0,
  missed_until timestamptz,
  occurrences int,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint lease_while_running check ((state = 'running') = (lease_until is not null)),
  constraint worker_while_running check (state <> 'running' or worker_id is not null)
);

-- The occurrence of a schedule is dispatched once, whatever the number of schedulers.
create unique index one_occurrence on task_runs (task_id, scheduled_for) where trigger in ('schedule', 'catch_up');
create index run_to_claim on task_runs (task_id, retry, scheduled_for) where state = 'queued';
create index run_pushed on task_runs (pushed_at) where state = 'queued';
create index run_available on task_runs (available_at) where state = 'waiting';
create index run_leased on task_runs (lease_until) where state = 'running';
create index run_active on task_runs (task_id) where state in ('waiting', 'queued', 'running');
create index runs_by_age on task_runs (task_id, created_at, id);

-- migrate:down

drop table task_runs;
