-- migrate:up

-- A kind that is rare is found without walking all failures. Only failed attempts are in it, and the kind comes with the failure.
create index failure_kinds_by_age on task_logs (failure_kind, created_at, id) where status = 'failed';

-- migrate:down

drop index failure_kinds_by_age;
