-- migrate:up

-- version counts edits of the definition; updated_at moves with definition, pause or status.
-- The engine's own bookkeeping (next_run_at, schedule_error) moves neither and costs no trigger.
create function touch_edited_task() returns trigger
language plpgsql
as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end
$$;

create function touch_moved_task() returns trigger
language plpgsql
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create trigger touch_on_edit
before update of
  name, schedule, webhook_url, payload, max_retry, key, tags, time_zone, pause_after_failures, misfire_policy,
  misfire_grace_seconds, overlap_policy, retry_backoff, timeout_ms, headers, on_worker_lost
on tasks
for each row
when (
  (
    new.name, new.schedule, new.webhook_url, new.payload, new.max_retry, new.key, new.tags, new.time_zone,
    new.pause_after_failures, new.misfire_policy, new.misfire_grace_seconds, new.overlap_policy, new.retry_backoff,
    new.timeout_ms, new.headers, new.on_worker_lost
  ) is distinct from (
    old.name, old.schedule, old.webhook_url, old.payload, old.max_retry, old.key, old.tags, old.time_zone,
    old.pause_after_failures, old.misfire_policy, old.misfire_grace_seconds, old.overlap_policy, old.retry_backoff,
    old.timeout_ms, old.headers, old.on_worker_lost
  )
)
execute function touch_edited_task();

create trigger touch_on_move
before update of status, paused_at, pause_reason on tasks
for each row
when (
  (new.status, new.paused_at, new.pause_reason)
  is distinct from (old.status, old.paused_at, old.pause_reason)
)
execute function touch_moved_task();

-- migrate:down

drop trigger touch_on_move on tasks;
drop trigger touch_on_edit on tasks;
drop function touch_moved_task();
drop function touch_edited_task();
