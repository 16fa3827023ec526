-- migrate:up

-- What most attempts and runs are not: small indexes, which an attempt that goes well never touches.
create index retries_by_count on task_logs (retry_count, created_at, id) where retry_count > 0;
create index other_replies_by_age on task_logs (response_status, created_at, id) where response_status < 200 or response_status > 299;
create index runs_by_other_trigger on task_runs (trigger) where trigger not in ('schedule', 'catch_up');

-- migrate:down

drop index runs_by_other_trigger;
drop index other_replies_by_age;
drop index retries_by_count;
