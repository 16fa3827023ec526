-- migrate:up

-- Ids of runs sort by their birth: those born before an instant are smaller than this one. No index but the primary key is needed
-- to find what is old.
create function uuid_v7_floor(born timestamptz) returns uuid
language sql stable parallel safe
as $$
  select (lpad(to_hex((extract(epoch from born) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

-- What retention deletes is used again before a table grows by a fiftieth; by default it may grow by a fifth.
alter table task_runs set (autovacuum_vacuum_scale_factor = 0.02);
alter table task_logs set (autovacuum_vacuum_scale_factor = 0.02);

-- migrate:down

alter table task_logs reset (autovacuum_vacuum_scale_factor);
alter table task_runs reset (autovacuum_vacuum_scale_factor);
drop function uuid_v7_floor(timestamptz);
