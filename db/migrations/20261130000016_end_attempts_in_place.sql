-- migrate:up

-- An attempt that goes well shall change no column that an index holds or asks for: Postgres then rewrites its row in place (HOT)
-- instead of adding it to six indexes once more, which was a fifth of what a settlement costs (measured, decision 0016). So no index asks for
-- the status: a column that is null from beginning to end of such an attempt tells the others apart.
alter table task_logs add column failed_with int
  generated always as (case status when 'failed' then coalesce(response_status, 0) end) stored;
comment on column task_logs.failed_with is 'Of a failed attempt: the status of the reply, or 0 when there was none. Else null.';

-- Room for the reply in the page of the attempt that waits for it. For pages to come: what is full stays as it is.
alter table task_logs set (fillfactor = 40);

-- One attempt of a run is live or has succeeded, no more: what one_live_log and one_finish said each for itself.
create unique index one_unfailed_log on task_logs (run_id) where failed_with is null;
drop index one_live_log, one_finish;

drop index failed_logs_by_age, task_failed_logs_by_age, failure_kinds_by_age, other_replies_by_age;
create index failed_logs_by_age on task_logs (created_at, id) where failed_with is not null;
create index task_failed_logs_by_age on task_logs (task_id, created_at) where failed_with is not null;
create index failure_kinds_by_age on task_logs (failure_kind, created_at, id) where failed_with is not null;
create index failed_replies_by_age on task_logs (failed_with, created_at, id) where failed_with is not null;

-- migrate:down

create unique index one_live_log on task_logs (run_id) where status = 'running';
create unique index one_finish on task_logs (run_id) where status = 'finish';
drop index one_unfailed_log, failed_logs_by_age, task_failed_logs_by_age, failure_kinds_by_age, failed_replies_by_age;
create index failed_logs_by_age on task_logs (created_at, id) where status = 'failed';
create index task_failed_logs_by_age on task_logs (task_id, created_at) where status = 'failed';
create index failure_kinds_by_age on task_logs (failure_kind, created_at, id) where status = 'failed';
create index other_replies_by_age on task_logs (response_status, created_at, id) where response_status < 200 or response_status > 299;
alter table task_logs reset (fillfactor);
alter table task_logs drop column failed_with;
