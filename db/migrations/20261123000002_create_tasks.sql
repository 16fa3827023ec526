-- migrate:up

create type task_status as enum ('ready', 'running', 'failed');

create table tasks (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  schedule text not null,
  webhook_url text not null check (length(webhook_url) between 1 and 2048),
  payload jsonb not null default '{}',
  max_retry int not null default 3 check (max_retry between 0 and 100),
  status task_status not null default 'ready',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),

  key text unique check (length(key) between 1 and 200),
  tags text[] not null default '{}',
  time_zone text not null default 'UTC',
  next_run_at timestamptz,
  schedule_since timestamptz not null default now(),
  schedule_error text,
  paused_at timestamptz,
  pause_reason text check (pause_reason is null or paused_at is not null),
  pause_after_failures int check (pause_after_failures >= 1),
  misfire_policy text not null default 'run_once' check (misfire_policy in ('run_once', 'skip')),
  misfire_grace_seconds int not null default 3600 check (misfire_grace_seconds >= 0),
  overlap_policy text not null default 'skip' check (overlap_policy in ('skip', 'queue')),
  retry_backoff jsonb not null default '{"kind": "none"}',
  timeout_ms int not null default 30000 check (timeout_ms between 100 and 600000),
  headers jsonb not null default '{}' check (jsonb_typeof(headers) = 'object'),
  on_worker_lost text not null default 'redeliver' check (on_worker_lost in ('redeliver', 'fail')),
  version int not null default 1
);

-- What the scheduler's look reads: an idle look costs the same at a million tasks as at ten.
create index due on tasks (next_run_at) where paused_at is null;
-- Tasks whose next occurrence is still to be computed: new, edited or resumed ones; nearly always empty.
create index unscheduled on tasks (schedule_since)
  where next_run_at is null and paused_at is null and schedule_error is null;
create index tasks_by_age on tasks (created_at, id);

-- migrate:down

drop table tasks;
drop type task_status;
