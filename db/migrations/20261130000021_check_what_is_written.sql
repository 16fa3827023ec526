-- migrate:up

-- Postgres reads the CHECK constraints of a table anew for every statement that writes to it (0.35 ms for a claim and its settlement),
-- and asks each of them of every row, also when its column is not written. What a domain asks for is read once a session, and
-- asked of what is written. Constraints over several columns remain constraints of their tables.

-- As long as a domain asks for nothing it is its base type: no table is written anew.
create domain not_negative as int;
create domain task_name as text;
create domain task_description as text;
create domain task_key as text;
create domain webhook_url as text;
create domain webhook_headers as jsonb;
create domain max_retry as int;
create domain timeout_ms as int;
create domain failures_in_a_row as int;
create domain misfire_policy as text;
create domain overlap_policy as text;
create domain on_worker_lost as text;
create domain run_trigger as text;
create domain run_state as text;
create domain failure_kind as text;
create domain release as text;

-- The type of a column that a trigger names cannot change.
drop trigger touch_on_edit on tasks;
drop trigger keep_sent_version on tasks;

alter table tasks
  drop constraint tasks_name_check,
  drop constraint tasks_description_check,
  drop constraint tasks_key_check,
  drop constraint tasks_webhook_url_check,
  drop constraint tasks_headers_check,
  drop constraint tasks_max_retry_check,
  drop constraint tasks_timeout_ms_check,
  drop constraint tasks_pause_after_failures_check,
  drop constraint tasks_misfire_grace_seconds_check,
  drop constraint tasks_misfire_policy_check,
  drop constraint tasks_overlap_policy_check,
  drop constraint tasks_on_worker_lost_check,
  alter column name type task_name,
  alter column description type task_description,
  alter column key type task_key,
  alter column webhook_url type webhook_url,
  alter column headers type webhook_headers,
  alter column max_retry type max_retry,
  alter column timeout_ms type timeout_ms,
  alter column pause_after_failures type failures_in_a_row,
  alter column misfire_grace_seconds type not_negative,
  alter column misfire_policy type misfire_policy,
  alter column overlap_policy type overlap_policy,
  alter column on_worker_lost type on_worker_lost;

alter table task_runs
  drop constraint task_runs_trigger_check,
  drop constraint task_runs_state_check,
  drop constraint task_runs_first_retry_check,
  alter column trigger type run_trigger,
  alter column state type run_state,
  alter column first_retry type not_negative;

alter table task_logs
  drop constraint task_logs_execution_time_check,
  drop constraint task_logs_retry_count_check,
  drop constraint task_logs_failure_kind_check,
  drop constraint task_logs_release_check,
  drop constraint task_logs_dns_ms_check,
  drop constraint task_logs_connect_ms_check,
  drop constraint task_logs_tls_ms_check,
  drop constraint task_logs_wait_ms_check,
  drop constraint task_logs_receive_ms_check,
  alter column execution_time type not_negative,
  alter column retry_count type not_negative,
  alter column failure_kind type failure_kind,
  alter column release type release,
  alter column dns_ms type not_negative,
  alter column connect_ms type not_negative,
  alter column tls_ms type not_negative,
  alter column wait_ms type not_negative,
  alter column receive_ms type not_negative;

alter domain not_negative add constraint not_negative_check check (value >= 0);
alter domain task_name add constraint task_name_check check (length(value) between 1 and 200);
alter domain task_description add constraint task_description_check check (length(value) between 1 and 2000);
alter domain task_key add constraint task_key_check check (length(value) between 1 and 200);
alter domain webhook_url add constraint webhook_url_check check (length(value) between 1 and 2048);
alter domain webhook_headers add constraint webhook_headers_check check (jsonb_typeof(value) = 'object');
alter domain max_retry add constraint max_retry_check check (value between 0 and 100);
alter domain timeout_ms add constraint timeout_ms_check check (value between 100 and 600000);
alter domain failures_in_a_row add constraint failures_in_a_row_check check (value >= 1);
alter domain misfire_policy add constraint misfire_policy_check check (value in ('run_once', 'skip'));
alter domain overlap_policy add constraint overlap_policy_check check (value in ('skip', 'queue'));
alter domain on_worker_lost add constraint on_worker_lost_check check (value in ('redeliver', 'fail'));
alter domain run_trigger add constraint run_trigger_check
  check (value in ('schedule', 'catch_up', 'manual', 'external', 'replay', 'backfill'));
alter domain run_state add constraint run_state_check
  check (value in ('waiting', 'queued', 'running', 'finish', 'failed', 'skipped', 'missed', 'canceled'));
alter domain failure_kind add constraint failure_kind_check check (
  value in ('http_status', 'timeout', 'dns', 'connect', 'tls', 'redirect', 'blocked', 'consumer_lost', 'other')
);
alter domain release add constraint release_check check (value in ('lost', 'shutdown', 'lost_final'));

create trigger touch_on_edit
before update of
  name, description, schedule, webhook_url, payload, max_retry, key, tags, time_zone, pause_after_failures,
  misfire_policy, misfire_grace_seconds, overlap_policy, retry_backoff, timeout_ms, headers, on_worker_lost
on tasks
for each row
when (
  (
    new.name, new.description, new.schedule, new.webhook_url, new.payload, new.max_retry, new.key, new.tags,
    new.time_zone, new.pause_after_failures, new.misfire_policy, new.misfire_grace_seconds, new.overlap_policy,
    new.retry_backoff, new.timeout_ms, new.headers, new.on_worker_lost
  ) is distinct from (
    old.name, old.description, old.schedule, old.webhook_url, old.payload, old.max_retry, old.key, old.tags,
    old.time_zone, old.pause_after_failures, old.misfire_policy, old.misfire_grace_seconds, old.overlap_policy,
    old.retry_backoff, old.timeout_ms, old.headers, old.on_worker_lost
  )
)
execute function touch_edited_task();

create trigger keep_sent_version
after update of webhook_url, headers, payload on tasks
for each row
when ((new.webhook_url, new.headers, new.payload) is distinct from (old.webhook_url, old.headers, old.payload))
execute function keep_sent_version();

-- migrate:down

drop trigger keep_sent_version on tasks;
drop trigger touch_on_edit on tasks;

alter domain not_negative drop constraint not_negative_check;
alter domain task_name drop constraint task_name_check;
alter domain task_description drop constraint task_description_check;
alter domain task_key drop constraint task_key_check;
alter domain webhook_url drop constraint webhook_url_check;
alter domain webhook_headers drop constraint webhook_headers_check;
alter domain max_retry drop constraint max_retry_check;
alter domain timeout_ms drop constraint timeout_ms_check;
alter domain failures_in_a_row drop constraint failures_in_a_row_check;
alter domain misfire_policy drop constraint misfire_policy_check;
alter domain overlap_policy drop constraint overlap_policy_check;
alter domain on_worker_lost drop constraint on_worker_lost_check;
alter domain run_trigger drop constraint run_trigger_check;
alter domain run_state drop constraint run_state_check;
alter domain failure_kind drop constraint failure_kind_check;
alter domain release drop constraint release_check;

alter table task_logs
  alter column execution_time type int,
  alter column retry_count type int,
  alter column failure_kind type text,
  alter column release type text,
  alter column dns_ms type int,
  alter column connect_ms type int,
  alter column tls_ms type int,
  alter column wait_ms type int,
  alter column receive_ms type int,
  add constraint task_logs_execution_time_check check (execution_time >= 0),
  add constraint task_logs_retry_count_check check (retry_count >= 0),
  add constraint task_logs_failure_kind_check check (
    failure_kind in ('http_status', 'timeout', 'dns', 'connect', 'tls', 'redirect', 'blocked', 'consumer_lost', 'other')
  ),
  add constraint task_logs_release_check check (release in ('lost', 'shutdown', 'lost_final')),
  add constraint task_logs_dns_ms_check check (dns_ms >= 0),
  add constraint task_logs_connect_ms_check check (connect_ms >= 0),
  add constraint task_logs_tls_ms_check check (tls_ms >= 0),
  add constraint task_logs_wait_ms_check check (wait_ms >= 0),
  add constraint task_logs_receive_ms_check check (receive_ms >= 0);

alter table task_runs
  alter column trigger type text,
  alter column state type text,
  alter column first_retry type int,
  add constraint task_runs_trigger_check
    check (trigger in ('schedule', 'catch_up', 'manual', 'external', 'replay', 'backfill')),
  add constraint task_runs_state_check
    check (state in ('waiting', 'queued', 'running', 'finish', 'failed', 'skipped', 'missed', 'canceled')),
  add constraint task_runs_first_retry_check check (first_retry >= 0);

alter table tasks
  alter column name type text,
  alter column description type text,
  alter column key type text,
  alter column webhook_url type text,
  alter column headers type jsonb,
  alter column max_retry type int,
  alter column timeout_ms type int,
  alter column pause_after_failures type int,
  alter column misfire_grace_seconds type int,
  alter column misfire_policy type text,
  alter column overlap_policy type text,
  alter column on_worker_lost type text,
  add constraint tasks_name_check check (length(name) between 1 and 200),
  add constraint tasks_description_check check (length(description) between 1 and 2000),
  add constraint tasks_key_check check (length(key) between 1 and 200),
  add constraint tasks_webhook_url_check check (length(webhook_url) between 1 and 2048),
  add constraint tasks_headers_check check (jsonb_typeof(headers) = 'object'),
  add constraint tasks_max_retry_check check (max_retry between 0 and 100),
  add constraint tasks_timeout_ms_check check (timeout_ms between 100 and 600000),
  add constraint tasks_pause_after_failures_check check (pause_after_failures >= 1),
  add constraint tasks_misfire_grace_seconds_check check (misfire_grace_seconds >= 0),
  add constraint tasks_misfire_policy_check check (misfire_policy in ('run_once', 'skip')),
  add constraint tasks_overlap_policy_check check (overlap_policy in ('skip', 'queue')),
  add constraint tasks_on_worker_lost_check check (on_worker_lost in ('redeliver', 'fail'));

drop domain not_negative, task_name, task_description, task_key, webhook_url, webhook_headers, max_retry, timeout_ms,
  failures_in_a_row, misfire_policy, overlap_policy, on_worker_lost, run_trigger, run_state, failure_kind, release;

create trigger touch_on_edit
before update of
  name, description, schedule, webhook_url, payload, max_retry, key, tags, time_zone, pause_after_failures,
  misfire_policy, misfire_grace_seconds, overlap_policy, retry_backoff, timeout_ms, headers, on_worker_lost
on tasks
for each row
when (
  (
    new.name, new.description, new.schedule, new.webhook_url, new.payload, new.max_retry, new.key, new.tags,
    new.time_zone, new.pause_after_failures, new.misfire_policy, new.misfire_grace_seconds, new.overlap_policy,
    new.retry_backoff, new.timeout_ms, new.headers, new.on_worker_lost
  ) is distinct from (
    old.name, old.description, old.schedule, old.webhook_url, old.payload, old.max_retry, old.key, old.tags,
    old.time_zone, old.pause_after_failures, old.misfire_policy, old.misfire_grace_seconds, old.overlap_policy,
    old.retry_backoff, old.timeout_ms, old.headers, old.on_worker_lost
  )
)
execute function touch_edited_task();

create trigger keep_sent_version
after update of webhook_url, headers, payload on tasks
for each row
when ((new.webhook_url, new.headers, new.payload) is distinct from (old.webhook_url, old.headers, old.payload))
execute function keep_sent_version();
