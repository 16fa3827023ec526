-- migrate:up

-- A new, edited or resumed schedule counts from now; whoever wrote the row (API, psql, a script), the schedulers hear of it.
create function reschedule_task() returns trigger
language plpgsql
as $$
begin
  new.next_run_at := null;
  new.schedule_error := null;
  new.schedule_since := now();
  perform pg_notify('task_rescheduled', new.id::text);
  return new;
end
$$;

create trigger reschedule_on_insert
before insert on tasks
for each row execute function reschedule_task();

create trigger reschedule_on_change
before update of schedule, time_zone, paused_at on tasks
for each row
when (
  new.schedule is distinct from old.schedule
  or new.time_zone is distinct from old.time_zone
  or new.paused_at is distinct from old.paused_at
)
execute function reschedule_task();

-- migrate:down

drop trigger reschedule_on_change on tasks;
drop trigger reschedule_on_insert on tasks;
drop function reschedule_task();
