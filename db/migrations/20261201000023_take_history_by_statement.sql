-- migrate:up

-- A foreign key looks for the row that it refers to with a query for each row that is inserted, and for rows that refer to it with one for each that is deleted.
-- Whoever inserts a run has locked its task, and whoever inserts an attempt its run, so that the first can find nothing wrong; the second is one query a statement now.
alter table task_logs drop constraint task_logs_run_id_fkey;
alter table task_runs drop constraint task_runs_task_id_fkey;

-- By an index, however many rows the statement removed and whatever the table held when the statement was planned.
create function take_runs() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if tg_op = 'DELETE' then
    delete from task_runs where task_id = any (array(select id from removed));
  elsif exists (select from task_runs) then
    truncate task_runs;
  end if;
  return null;
end
$$;

create function take_attempts() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if tg_op = 'DELETE' then
    delete from task_logs where run_id = any (array(select id from removed));
  elsif exists (select from task_logs) then
    truncate task_logs;
  end if;
  return null;
end
$$;

create trigger take_runs after delete on tasks
referencing old table as removed for each statement execute function take_runs();

create trigger take_attempts after delete on task_runs
referencing old table as removed for each statement execute function take_attempts();

create trigger take_all_runs after truncate on tasks for each statement execute function take_runs();
create trigger take_all_attempts after truncate on task_runs for each statement execute function take_attempts();

-- migrate:down

drop trigger take_runs on tasks;
drop trigger take_all_runs on tasks;
drop trigger take_attempts on task_runs;
drop trigger take_all_attempts on task_runs;
drop function take_runs();
drop function take_attempts();

alter table task_runs add foreign key (task_id) references tasks (id) on delete cascade;
alter table task_logs add foreign key (run_id) references task_runs (id) on delete cascade;
