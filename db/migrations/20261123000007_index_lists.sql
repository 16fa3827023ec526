-- migrate:up

create index tasks_by_name on tasks (name, id);
-- Tasks that have no next run come last. None on updated_at: it moves with every run, and while no index holds it, the
-- engine's settling of a run changes a task's row in place (HOT).
create index tasks_by_next_run on tasks ((coalesce(next_run_at, 'infinity')), id);
-- Tasks without tags are not in it.
create index tasks_by_tag on tasks using gin (tags) where tags <> '{}';
create index failed_logs_by_age on task_logs (created_at, id) where status = 'failed';
create index task_failed_logs_by_age on task_logs (task_id, created_at) where status = 'failed';

-- migrate:down

drop index task_failed_logs_by_age;
drop index failed_logs_by_age;
drop index tasks_by_tag;
drop index tasks_by_next_run;
drop index tasks_by_name;
