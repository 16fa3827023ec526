import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/**
 * What the storm writes down beside the engine's tables, and a clock that it can move.
 * A schema before pg_catalog in the search path shadows now() and clock_timestamp() for whoever connects from now on: the
 * engine's statements then live in a time that jumps, while the storm keeps the real one. No libfaketime is needed.
 */
export async function createStormSchema(db: Queryable): Promise<void> {
  await db.query(SCHEMA);
  const [row] = await db.query<{ name: string }>('select current_database() as name');
  await db.query(`alter database ${row?.name ?? ''} set search_path = storm_clock, pg_catalog, public`);
}

const SCHEMA = `
create schema storm_clock;
create table storm_clock.shift (by interval not null);
insert into storm_clock.shift values ('0');
create function storm_clock.now() returns timestamptz language sql stable
as 'select pg_catalog.now() + by from storm_clock.shift';
create function storm_clock.clock_timestamp() returns timestamptz language sql volatile
as 'select pg_catalog.clock_timestamp() + by from storm_clock.shift';

create schema storm;
-- Every occurrence that the storm made due, and when that was in real time.
create table storm.expected (
  task_id uuid not null,
  scheduled_for timestamptz not null,
  due_at timestamptz not null,
  primary key (task_id, scheduled_for)
);
-- Tasks of every minute: all minutes after since and before until must be covered.
create table storm.minutely (task_id uuid primary key, since timestamptz not null, until timestamptz);
create table storm.deleted (task_id uuid primary key, at timestamptz not null);
-- Every move of every run, in real time.
create table storm.moves (
  id bigint generated always as identity,
  at timestamptz not null default pg_catalog.clock_timestamp(),
  run_id uuid not null,
  task_id uuid not null,
  was text,
  became text not null,
  old_fence int,
  fence int not null,
  old_retry int,
  retry int not null,
  worker_id text,
  lease_until timestamptz,
  shift interval not null
);
create function storm.note_move() returns trigger language plpgsql as $$
begin
  insert into storm.moves (run_id, task_id, was, became, old_fence, fence, old_retry, retry, worker_id, lease_until, shift)
  select new.id, new.task_id, old.state, new.state, old.fence, new.fence, old.retry, new.retry, new.worker_id,
    coalesce(new.lease_until, old.lease_until), by
  from storm_clock.shift;
  return null;
end
$$;
create trigger storm_moves after insert or update of state, fence, retry on task_runs
for each row execute function storm.note_move();`;
