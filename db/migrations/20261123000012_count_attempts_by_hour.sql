-- migrate:up

-- What the ended attempts of an hour came to, so that statistics need not read them. An hour is counted when nothing of it can
-- change any more but by deletion (engine/src/frameworks/postgres/count-hour.ts); hours that are not in here are read attempt by attempt.
create table counted_hours (
  hour timestamptz primary key check (hour = date_bin('1 hour', hour, '2000-01-01T00:00:00Z'))
);

-- '' and -1 stand for null, which no key can have.
create table attempt_counts (
  hour timestamptz not null references counted_hours (hour) on delete cascade,
  status task_log_status not null check (status <> 'running'),
  failure_kind text not null,
  execution_time int not null,
  attempts int not null check (attempts >= 0),
  primary key (hour, status, failure_kind, execution_time)
);

create table failure_counts (
  hour timestamptz not null references counted_hours (hour) on delete cascade,
  task_id uuid not null,
  attempts int not null check (attempts >= 0),
  primary key (hour, task_id)
);

-- Whoever counts an hour holds this lock, and so does, until it commits, whoever has deleted attempts: neither overlooks the other.
-- A cascade deletes run by run, and mostly nothing: that must cost little.
create function uncount_attempts() returns trigger
language plpgsql
as $$
begin
  if not exists (select 1 from deleted) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('task_logs.counting'));

  with less as (
    select
      date_bin('1 hour', created_at, '2000-01-01T00:00:00Z') as hour,
      status,
      coalesce(failure_kind, '') as failure_kind,
      coalesce(execution_time, -1) as execution_time,
      count(*) as attempts
    from deleted
    group by 1, 2, 3, 4
  )
  update attempt_counts c
  set attempts = c.attempts - less.attempts
  from less
  where (c.hour, c.status, c.failure_kind, c.execution_time)
    = (less.hour, less.status, less.failure_kind, less.execution_time);

  with less as (
    select date_bin('1 hour', created_at, '2000-01-01T00:00:00Z') as hour, task_id, count(*) as attempts
    from deleted
    where status = 'failed'
    group by 1, 2
  )
  update failure_counts c
  set attempts = c.attempts - less.attempts
  from less
  where (c.hour, c.task_id) = (less.hour, less.task_id);

  delete from attempt_counts
  where attempts = 0
    and hour in (select date_bin('1 hour', created_at, '2000-01-01T00:00:00Z') from deleted);
  delete from failure_counts
  where attempts = 0
    and hour in (select date_bin('1 hour', created_at, '2000-01-01T00:00:00Z') from deleted);
  return null;
end
$$;

create trigger uncount_deleted
after delete on task_logs
referencing old table as deleted
for each statement
execute function uncount_attempts();

create function forget_counts() returns trigger
language plpgsql
as $$
begin
  delete from counted_hours;
  return null;
end
$$;

create trigger forget_counts
after truncate on task_logs
for each statement
execute function forget_counts();

-- migrate:down

drop trigger forget_counts on task_logs;
drop function forget_counts();
drop trigger uncount_deleted on task_logs;
drop function uncount_attempts();
drop table failure_counts;
drop table attempt_counts;
drop table counted_hours;
