-- migrate:up

-- What a task sent before an edit changed it. An attempt notes only the task's version: it sent what the first row at or
-- after that version says, or, when there is none, what the task says now. Tasks that are never edited cost no row.
create table task_versions (
  task_id uuid not null references tasks (id) on delete cascade,
  version int not null,
  webhook_url text not null,
  headers jsonb not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  primary key (task_id, version)
);

create function keep_sent_version() returns trigger
language plpgsql
as $$
begin
  insert into task_versions (task_id, version, webhook_url, headers, payload)
  values (old.id, old.version, old.webhook_url, old.headers, old.payload);
  return null;
end
$$;

create trigger keep_sent_version
after update of webhook_url, headers, payload on tasks
for each row
when ((new.webhook_url, new.headers, new.payload) is distinct from (old.webhook_url, old.headers, old.payload))
execute function keep_sent_version();

alter table task_logs
  add column task_version int not null default 1,
  add column response_headers jsonb,
  add column dns_ms int check (dns_ms >= 0),
  add column connect_ms int check (connect_ms >= 0),
  add column tls_ms int check (tls_ms >= 0),
  add column wait_ms int check (wait_ms >= 0),
  add column receive_ms int check (receive_ms >= 0);

-- Nobody noted what earlier attempts sent: they are taken to have sent what their task says now.
update task_logs l
set task_version = t.version
from tasks t
where t.id = l.task_id
  and t.version > 1;

-- migrate:down

alter table task_logs
  drop column task_version,
  drop column response_headers,
  drop column dns_ms,
  drop column connect_ms,
  drop column tls_ms,
  drop column wait_ms,
  drop column receive_ms;
drop trigger keep_sent_version on tasks;
drop function keep_sent_version();
drop table task_versions;
