-- migrate:up

create type task_log_status as enum ('running', 'finish', 'failed');

create table task_logs (
  id uuid primary key default uuid_v7(),
  task_id uuid not null references tasks (id) on delete cascade,
  execution_time int check (execution_time >= 0),
  status task_log_status not null default 'running',
  retry_count int not null default 0 check (retry_count >= 0),
  message text,
  created_at timestamptz not null default now(),

  run_id uuid not null references task_runs (id) on delete cascade,
  fence int not null,
  scheduled_for timestamptz,
  finished_at timestamptz,
  message_truncated boolean not null default false,
  response_status int,
  failure_kind text check (failure_kind in
    ('http_status', 'timeout', 'dns', 'connect', 'tls', 'redirect', 'blocked', 'consumer_lost', 'other')),
  release text check (release in ('lost', 'shutdown', 'lost_final')),
  constraint finished_unless_running check ((status = 'running') = (finished_at is null))
);

-- The invariants of a run's history (a bug becomes an error, not silent corruption):
-- one row per claim, one live attempt, one success, one real attempt per retry.
create unique index one_log_per_claim on task_logs (run_id, fence);
create unique index one_live_log on task_logs (run_id) where status = 'running';
create unique index one_finish on task_logs (run_id) where status = 'finish';
create unique index one_real_attempt on task_logs (run_id, retry_count)
  where release is null or release = 'lost_final';
create index logs_by_age on task_logs (created_at, id);
create index task_logs_by_age on task_logs (task_id, created_at, id);

-- migrate:down

drop table task_logs;
drop type task_log_status;
