-- migrate:up

alter table tasks add column description text check (length(description) between 1 and 2000);

drop trigger touch_on_edit on tasks;

create trigger touch_on_edit
before update of
  name, description, schedule, webhook_url, payload, max_retry, key, tags, time_zone, pause_after_failures,
  misfire_policy, misfire_grace_seconds, overlap_policy, retry_backoff, timeout_ms, headers, on_worker_lost
on tasks
for each row
when (
  (
    new.name, new.description, new.schedule, new.webhook_url, new.payload, new.max_retry, new.key, new.tags,
    new.time_zone, new.pause_after_failures, new.misfire_policy, new.misfire_grace_seconds, new.overlap_policy,
    new.retry_backoff, new.timeout_ms, new.headers, new.on_worker_lost
  ) is distinct from (
    old.name, old.description, old.schedule, old.webhook_url, old.payload, old.max_retry, old.key, old.tags,
    old.time_zone, old.pause_after_failures, old.misfire_policy, old.misfire_grace_seconds, old.overlap_policy,
    old.retry_backoff, old.timeout_ms, old.headers, old.on_worker_lost
  )
)
execute function touch_edited_task();

-- migrate:down

drop trigger touch_on_edit on tasks;

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

alter table tasks drop column description;
