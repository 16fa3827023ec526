-- migrate:up

-- Every index that names a changed column takes a new entry whenever a run is dispatched, claimed and settled: some 2 us each of
-- the 60 that a dispatch took. Three served what another could serve as well.

-- An occurrence is dispatched once; any other run is by its own id. Its leading columns list the runs of a task by schedule.
drop index one_occurrence, runs_by_age;
create unique index one_occurrence on task_runs (
  task_id,
  scheduled_for,
  (case when trigger in ('schedule', 'catch_up') then '00000000-0000-0000-0000-000000000000' else id end)
);

drop index run_active, run_to_claim;
create index run_active on task_runs (task_id, retry, scheduled_for) where state in ('waiting', 'queued', 'running');

drop index one_key;
create unique index one_key on tasks (key) where key is not null and deleted_at is null;

-- migrate:down

drop index one_key;
create unique index one_key on tasks (key) where deleted_at is null;

drop index run_active;
create index run_active on task_runs (task_id) where state in ('waiting', 'queued', 'running');
create index run_to_claim on task_runs (task_id, retry, scheduled_for) where state = 'queued';

drop index one_occurrence;
create unique index one_occurrence on task_runs (task_id, scheduled_for) where trigger in ('schedule', 'catch_up');
create index runs_by_age on task_runs (task_id, created_at, id);
