-- migrate:up

-- A task's status is the engine's, and moves twice for each run: the statements that move it move updated_at too. A trigger for it was called for each row,
-- and was a fiftieth of what a run costs Postgres.
drop trigger touch_on_move on tasks;
alter function touch_moved_task() rename to touch_paused_task;

create trigger touch_on_pause
before update of paused_at, pause_reason on tasks
for each row
when ((new.paused_at, new.pause_reason) is distinct from (old.paused_at, old.pause_reason))
execute function touch_paused_task();

-- migrate:down

drop trigger touch_on_pause on tasks;
alter function touch_paused_task() rename to touch_moved_task;

create trigger touch_on_move
before update of status, paused_at, pause_reason on tasks
for each row
when (
  (new.status, new.paused_at, new.pause_reason)
  is distinct from (old.status, old.paused_at, old.pause_reason)
)
execute function touch_moved_task();
