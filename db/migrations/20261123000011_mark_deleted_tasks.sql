-- migrate:up

-- A task that is deleted with a long history stays, marked and paused, until its last batch is gone. Nobody finds it meanwhile.
alter table tasks
  add column deleted_at timestamptz,
  add constraint paused_when_deleted check (deleted_at is null or paused_at is not null);
create index deleted_tasks on tasks (deleted_at) where deleted_at is not null;

-- Its key is free at once. (An index with a condition also lets a mark leave the row's key to those who refer to it.)
alter table tasks drop constraint tasks_key_key;
create unique index one_key on tasks (key) where deleted_at is null;

-- Nobody can look up who is marked by index while Postgres takes a column that it has not seen yet for full.
analyze tasks;

-- migrate:down

delete from tasks where deleted_at is not null;
drop index one_key;
alter table tasks add constraint tasks_key_key unique (key);
drop index deleted_tasks;
alter table tasks drop column deleted_at;
