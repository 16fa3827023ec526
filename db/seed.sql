-- The sample tasks of the first start, each fired once at once: a queued run whose entry is missing, the
-- scheduler pushes.
-- Parameter: the setting seed.webhook_url, the address of the dummy webhook.
--   PGOPTIONS='-c seed.webhook_url=http://127.0.0.1:4001' psql "$DATABASE_URL" -f db/seed.sql
with samples (name, schedule, time_zone, webhook_url, payload, max_retry) as (
  values
    ('Heartbeat', '* * * * *', 'UTC', current_setting('seed.webhook_url') || '/heartbeat', '{"beat": true}', 3),
    ('Flaky import', '*/2 * * * *', 'UTC', current_setting('seed.webhook_url') || '/import', '{"rows": 120}', 5),
    ('Broken endpoint', '*/5 * * * *', 'UTC', 'http://127.0.0.1:9/closed', '{}', 2),
    ('Nightly report', '30 2 * * *', 'Europe/Paris', current_setting('seed.webhook_url') || '/report', '{"kind": "sales"}', 3),
    ('Discord message', '*/15 * * * *', 'UTC', current_setting('seed.webhook_url') || '/discord',
      '{"content": "Hello from Task Scheduler"}', 3)
),
created as (
  insert into tasks (name, schedule, time_zone, webhook_url, payload, max_retry, status)
  select name, schedule, time_zone, webhook_url, payload::jsonb, max_retry, 'running'
  from samples
  returning id
)
insert into task_runs (task_id, scheduled_for, trigger, state, pushed_at)
select id, now(), 'manual', 'queued', to_timestamp(0)
from created;
