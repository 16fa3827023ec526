\restrict dbmate

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: failure_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.failure_kind AS text
	CONSTRAINT failure_kind_check CHECK ((VALUE = ANY (ARRAY['http_status'::text, 'timeout'::text, 'dns'::text, 'connect'::text, 'tls'::text, 'redirect'::text, 'blocked'::text, 'consumer_lost'::text, 'other'::text])));


--
-- Name: failures_in_a_row; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.failures_in_a_row AS integer
	CONSTRAINT failures_in_a_row_check CHECK ((VALUE >= 1));


--
-- Name: max_retry; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.max_retry AS integer
	CONSTRAINT max_retry_check CHECK (((VALUE >= 0) AND (VALUE <= 100)));


--
-- Name: misfire_policy; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.misfire_policy AS text
	CONSTRAINT misfire_policy_check CHECK ((VALUE = ANY (ARRAY['run_once'::text, 'skip'::text])));


--
-- Name: not_negative; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.not_negative AS integer
	CONSTRAINT not_negative_check CHECK ((VALUE >= 0));


--
-- Name: on_worker_lost; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.on_worker_lost AS text
	CONSTRAINT on_worker_lost_check CHECK ((VALUE = ANY (ARRAY['redeliver'::text, 'fail'::text])));


--
-- Name: overlap_policy; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.overlap_policy AS text
	CONSTRAINT overlap_policy_check CHECK ((VALUE = ANY (ARRAY['skip'::text, 'queue'::text])));


--
-- Name: release; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.release AS text
	CONSTRAINT release_check CHECK ((VALUE = ANY (ARRAY['lost'::text, 'shutdown'::text, 'lost_final'::text])));


--
-- Name: run_state; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.run_state AS text
	CONSTRAINT run_state_check CHECK ((VALUE = ANY (ARRAY['waiting'::text, 'queued'::text, 'running'::text, 'finish'::text, 'failed'::text, 'skipped'::text, 'missed'::text, 'canceled'::text])));


--
-- Name: run_trigger; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.run_trigger AS text
	CONSTRAINT run_trigger_check CHECK ((VALUE = ANY (ARRAY['schedule'::text, 'catch_up'::text, 'manual'::text, 'external'::text, 'replay'::text, 'backfill'::text])));


--
-- Name: task_description; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.task_description AS text
	CONSTRAINT task_description_check CHECK (((length(VALUE) >= 1) AND (length(VALUE) <= 2000)));


--
-- Name: task_key; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.task_key AS text
	CONSTRAINT task_key_check CHECK (((length(VALUE) >= 1) AND (length(VALUE) <= 200)));


--
-- Name: task_log_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.task_log_status AS ENUM (
    'running',
    'finish',
    'failed'
);


--
-- Name: task_name; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.task_name AS text
	CONSTRAINT task_name_check CHECK (((length(VALUE) >= 1) AND (length(VALUE) <= 200)));


--
-- Name: task_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.task_status AS ENUM (
    'ready',
    'running',
    'failed'
);


--
-- Name: timeout_ms; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.timeout_ms AS integer
	CONSTRAINT timeout_ms_check CHECK (((VALUE >= 100) AND (VALUE <= 600000)));


--
-- Name: webhook_headers; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.webhook_headers AS jsonb
	CONSTRAINT webhook_headers_check CHECK ((jsonb_typeof(VALUE) = 'object'::text));


--
-- Name: webhook_url; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.webhook_url AS text
	CONSTRAINT webhook_url_check CHECK (((length(VALUE) >= 1) AND (length(VALUE) <= 2048)));


--
-- Name: active_task(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.active_task(state text, task_id uuid) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ select case when state in ('waiting', 'queued', 'running') then task_id end $$;


--
-- Name: ended_with_spare_entry(timestamp with time zone, integer, integer, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ended_with_spare_entry(finished_at timestamp with time zone, pushes integer, pops integer, task_id uuid) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ select case when finished_at is not null and pushes > pops then task_id end $$;


--
-- Name: forget_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.forget_counts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  delete from counted_hours;
  return null;
end
$$;


--
-- Name: keep_sent_version(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_sent_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into task_versions (task_id, version, webhook_url, headers, payload)
  values (old.id, old.version, old.webhook_url, old.headers, old.payload);
  return null;
end
$$;


--
-- Name: queued_since(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.queued_since(state text, pushed_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ select case when state = 'queued' then pushed_at end $$;


--
-- Name: reschedule_task(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reschedule_task() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.next_run_at := null;
  new.schedule_error := null;
  new.schedule_since := now();
  perform pg_notify('task_rescheduled', new.id::text);
  return new;
end
$$;


--
-- Name: take_attempts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take_attempts() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    AS $$
begin
  if tg_op = 'DELETE' then
    delete from task_logs where run_id = any (array(select id from removed));
  elsif exists (select from task_logs) then
    truncate task_logs;
  end if;
  return null;
end
$$;


--
-- Name: take_runs(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take_runs() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    AS $$
begin
  if tg_op = 'DELETE' then
    delete from task_runs where task_id = any (array(select id from removed));
  elsif exists (select from task_runs) then
    truncate task_runs;
  end if;
  return null;
end
$$;


--
-- Name: touch_edited_task(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.touch_edited_task() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end
$$;


--
-- Name: touch_paused_task(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.touch_paused_task() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.updated_at := now();
  return new;
end
$$;


--
-- Name: uncount_attempts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uncount_attempts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: uuid_v7(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uuid_v7() RETURNS uuid
    LANGUAGE sql PARALLEL SAFE
    AS $$
  select encode(
    set_bit(
      set_bit(
        overlay(
          uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6
        ),
        52, 1
      ),
      53, 1
    ),
    'hex'
  )::uuid
$$;


--
-- Name: uuid_v7_floor(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uuid_v7_floor(born timestamp with time zone) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select (lpad(to_hex((extract(epoch from born) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: attempt_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt_counts (
    hour timestamp with time zone NOT NULL,
    status public.task_log_status NOT NULL,
    failure_kind text NOT NULL,
    execution_time integer NOT NULL,
    attempts integer NOT NULL,
    CONSTRAINT attempt_counts_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT attempt_counts_status_check CHECK ((status <> 'running'::public.task_log_status))
);


--
-- Name: counted_hours; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counted_hours (
    hour timestamp with time zone NOT NULL,
    CONSTRAINT counted_hours_hour_check CHECK ((hour = date_bin('01:00:00'::interval, hour, '2000-01-01 00:00:00+00'::timestamp with time zone)))
);


--
-- Name: failure_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failure_counts (
    hour timestamp with time zone NOT NULL,
    task_id uuid NOT NULL,
    attempts integer NOT NULL,
    CONSTRAINT failure_counts_attempts_check CHECK ((attempts >= 0))
);


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);


--
-- Name: task_logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_logs (
    id uuid DEFAULT public.uuid_v7() NOT NULL,
    task_id uuid NOT NULL,
    execution_time public.not_negative,
    status public.task_log_status DEFAULT 'running'::public.task_log_status NOT NULL,
    retry_count public.not_negative DEFAULT 0 NOT NULL,
    message text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    run_id uuid NOT NULL,
    fence integer NOT NULL,
    scheduled_for timestamp with time zone,
    finished_at timestamp with time zone,
    message_truncated boolean DEFAULT false NOT NULL,
    response_status integer,
    failure_kind public.failure_kind,
    release public.release,
    task_version integer DEFAULT 1 NOT NULL,
    response_headers jsonb,
    dns_ms public.not_negative,
    connect_ms public.not_negative,
    tls_ms public.not_negative,
    wait_ms public.not_negative,
    receive_ms public.not_negative,
    failed_with integer GENERATED ALWAYS AS (
CASE status
    WHEN 'failed'::public.task_log_status THEN COALESCE(response_status, 0)
    ELSE NULL::integer
END) STORED,
    CONSTRAINT finished_unless_running CHECK (((status = 'running'::public.task_log_status) = (finished_at IS NULL)))
)
WITH (autovacuum_vacuum_scale_factor='0.02', fillfactor='40');


--
-- Name: COLUMN task_logs.failed_with; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.task_logs.failed_with IS 'Of a failed attempt: the status of the reply, or 0 when there was none. Else null.';


--
-- Name: task_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_runs (
    id uuid DEFAULT public.uuid_v7() NOT NULL,
    task_id uuid NOT NULL,
    scheduled_for timestamp with time zone NOT NULL,
    trigger public.run_trigger NOT NULL,
    state public.run_state NOT NULL,
    reason text,
    first_retry public.not_negative DEFAULT 0 NOT NULL,
    retry integer DEFAULT 0 NOT NULL,
    redeliveries integer DEFAULT 0 NOT NULL,
    fence integer DEFAULT 0 NOT NULL,
    worker_id text,
    lease_until timestamp with time zone,
    available_at timestamp with time zone DEFAULT now() NOT NULL,
    pushed_at timestamp with time zone,
    pushes integer DEFAULT 0 NOT NULL,
    pops integer DEFAULT 0 NOT NULL,
    missed_until timestamp with time zone,
    occurrences integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT lease_while_running CHECK ((((state)::text = 'running'::text) = (lease_until IS NOT NULL))),
    CONSTRAINT task_runs_check CHECK ((retry >= (first_retry)::integer)),
    CONSTRAINT worker_while_running CHECK ((((state)::text <> 'running'::text) OR (worker_id IS NOT NULL)))
)
WITH (autovacuum_vacuum_scale_factor='0.02');


--
-- Name: task_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_versions (
    task_id uuid NOT NULL,
    version integer NOT NULL,
    webhook_url text NOT NULL,
    headers jsonb NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    id uuid DEFAULT public.uuid_v7() NOT NULL,
    name public.task_name NOT NULL,
    schedule text NOT NULL,
    webhook_url public.webhook_url NOT NULL,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    max_retry public.max_retry DEFAULT 3 NOT NULL,
    status public.task_status DEFAULT 'ready'::public.task_status NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    key public.task_key,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    next_run_at timestamp with time zone,
    schedule_since timestamp with time zone DEFAULT now() NOT NULL,
    schedule_error text,
    paused_at timestamp with time zone,
    pause_reason text,
    pause_after_failures public.failures_in_a_row,
    misfire_policy public.misfire_policy DEFAULT 'run_once'::text NOT NULL,
    misfire_grace_seconds public.not_negative DEFAULT 3600 NOT NULL,
    overlap_policy public.overlap_policy DEFAULT 'skip'::text NOT NULL,
    retry_backoff jsonb DEFAULT '{"kind": "none"}'::jsonb NOT NULL,
    timeout_ms public.timeout_ms DEFAULT 30000 NOT NULL,
    headers public.webhook_headers DEFAULT '{}'::jsonb NOT NULL,
    on_worker_lost public.on_worker_lost DEFAULT 'redeliver'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    description public.task_description,
    deleted_at timestamp with time zone,
    CONSTRAINT paused_when_deleted CHECK (((deleted_at IS NULL) OR (paused_at IS NOT NULL))),
    CONSTRAINT tasks_check CHECK (((pause_reason IS NULL) OR (paused_at IS NOT NULL)))
)
WITH (fillfactor='50');


--
-- Name: attempt_counts attempt_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt_counts
    ADD CONSTRAINT attempt_counts_pkey PRIMARY KEY (hour, status, failure_kind, execution_time);


--
-- Name: counted_hours counted_hours_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counted_hours
    ADD CONSTRAINT counted_hours_pkey PRIMARY KEY (hour);


--
-- Name: failure_counts failure_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_counts
    ADD CONSTRAINT failure_counts_pkey PRIMARY KEY (hour, task_id);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: task_logs task_logs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_logs
    ADD CONSTRAINT task_logs_pkey PRIMARY KEY (id);


--
-- Name: task_runs task_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_runs
    ADD CONSTRAINT task_runs_pkey PRIMARY KEY (id);


--
-- Name: task_versions task_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_versions
    ADD CONSTRAINT task_versions_pkey PRIMARY KEY (task_id, version);


--
-- Name: tasks tasks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);


--
-- Name: deleted_tasks; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deleted_tasks ON public.tasks USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);


--
-- Name: due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX due ON public.tasks USING btree (next_run_at) WHERE ((paused_at IS NULL) AND (next_run_at IS NOT NULL));


--
-- Name: failed_logs_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failed_logs_by_age ON public.task_logs USING btree (created_at, id) WHERE (failed_with IS NOT NULL);


--
-- Name: failed_replies_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failed_replies_by_age ON public.task_logs USING btree (failed_with, created_at, id) WHERE (failed_with IS NOT NULL);


--
-- Name: failure_kinds_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX failure_kinds_by_age ON public.task_logs USING btree (failure_kind, created_at, id) WHERE (failed_with IS NOT NULL);


--
-- Name: logs_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logs_by_age ON public.task_logs USING btree (created_at, id);


--
-- Name: one_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_key ON public.tasks USING btree (key) WHERE ((key IS NOT NULL) AND (deleted_at IS NULL));


--
-- Name: one_log_per_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_log_per_claim ON public.task_logs USING btree (run_id, fence);


--
-- Name: one_occurrence; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_occurrence ON public.task_runs USING btree (task_id, scheduled_for, (
CASE
    WHEN ((trigger)::text = ANY (ARRAY['schedule'::text, 'catch_up'::text])) THEN '00000000-0000-0000-0000-000000000000'::uuid
    ELSE id
END));


--
-- Name: one_real_attempt; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_real_attempt ON public.task_logs USING btree (run_id, retry_count) WHERE ((release IS NULL) OR ((release)::text = 'lost_final'::text));


--
-- Name: one_unfailed_log; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_unfailed_log ON public.task_logs USING btree (run_id) WHERE (failed_with IS NULL);


--
-- Name: retries_by_count; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retries_by_count ON public.task_logs USING btree (retry_count, created_at, id) WHERE ((retry_count)::integer > 0);


--
-- Name: run_active; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX run_active ON public.task_runs USING btree (public.active_task((state)::text, task_id), retry, scheduled_for) WHERE (public.active_task((state)::text, task_id) IS NOT NULL);


--
-- Name: run_available; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX run_available ON public.task_runs USING btree (available_at) WHERE ((state)::text = 'waiting'::text);


--
-- Name: run_leased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX run_leased ON public.task_runs USING btree (lease_until) WHERE (lease_until IS NOT NULL);


--
-- Name: run_pushed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX run_pushed ON public.task_runs USING btree (public.queued_since((state)::text, pushed_at)) WHERE (public.queued_since((state)::text, pushed_at) IS NOT NULL);


--
-- Name: run_with_spare_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX run_with_spare_entry ON public.task_runs USING btree (public.ended_with_spare_entry(finished_at, pushes, pops, task_id)) WHERE (public.ended_with_spare_entry(finished_at, pushes, pops, task_id) IS NOT NULL);


--
-- Name: runs_by_other_trigger; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX runs_by_other_trigger ON public.task_runs USING btree (trigger) WHERE ((trigger)::text <> ALL (ARRAY['schedule'::text, 'catch_up'::text]));


--
-- Name: task_failed_logs_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_failed_logs_by_age ON public.task_logs USING btree (task_id, created_at) WHERE (failed_with IS NOT NULL);


--
-- Name: task_logs_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_logs_by_age ON public.task_logs USING btree (task_id, created_at, id);


--
-- Name: tasks_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_by_age ON public.tasks USING btree (created_at, id);


--
-- Name: tasks_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_by_name ON public.tasks USING btree (name, id);


--
-- Name: tasks_by_next_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_by_next_run ON public.tasks USING btree (COALESCE(next_run_at, 'infinity'::timestamp with time zone), id);


--
-- Name: tasks_by_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_by_tag ON public.tasks USING gin (tags) WHERE (tags <> '{}'::text[]);


--
-- Name: unscheduled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unscheduled ON public.tasks USING btree (schedule_since) WHERE ((next_run_at IS NULL) AND (paused_at IS NULL) AND (schedule_error IS NULL));


--
-- Name: task_logs forget_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER forget_counts AFTER TRUNCATE ON public.task_logs FOR EACH STATEMENT EXECUTE FUNCTION public.forget_counts();


--
-- Name: tasks keep_sent_version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_sent_version AFTER UPDATE OF webhook_url, headers, payload ON public.tasks FOR EACH ROW WHEN (((((new.webhook_url)::text IS DISTINCT FROM (old.webhook_url)::text) OR ((new.headers)::jsonb IS DISTINCT FROM (old.headers)::jsonb)) OR (new.payload IS DISTINCT FROM old.payload))) EXECUTE FUNCTION public.keep_sent_version();


--
-- Name: tasks reschedule_on_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reschedule_on_change BEFORE UPDATE OF schedule, time_zone, paused_at ON public.tasks FOR EACH ROW WHEN (((new.schedule IS DISTINCT FROM old.schedule) OR (new.time_zone IS DISTINCT FROM old.time_zone) OR (new.paused_at IS DISTINCT FROM old.paused_at))) EXECUTE FUNCTION public.reschedule_task();


--
-- Name: tasks reschedule_on_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reschedule_on_insert BEFORE INSERT ON public.tasks FOR EACH ROW EXECUTE FUNCTION public.reschedule_task();


--
-- Name: task_runs take_all_attempts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER take_all_attempts AFTER TRUNCATE ON public.task_runs FOR EACH STATEMENT EXECUTE FUNCTION public.take_attempts();


--
-- Name: tasks take_all_runs; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER take_all_runs AFTER TRUNCATE ON public.tasks FOR EACH STATEMENT EXECUTE FUNCTION public.take_runs();


--
-- Name: task_runs take_attempts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER take_attempts AFTER DELETE ON public.task_runs REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.take_attempts();


--
-- Name: tasks take_runs; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER take_runs AFTER DELETE ON public.tasks REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.take_runs();


--
-- Name: tasks touch_on_edit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER touch_on_edit BEFORE UPDATE OF name, description, schedule, webhook_url, payload, max_retry, key, tags, time_zone, pause_after_failures, misfire_policy, misfire_grace_seconds, overlap_policy, retry_backoff, timeout_ms, headers, on_worker_lost ON public.tasks FOR EACH ROW WHEN (((((((((((((((((((new.name)::text IS DISTINCT FROM (old.name)::text) OR ((new.description)::text IS DISTINCT FROM (old.description)::text)) OR (new.schedule IS DISTINCT FROM old.schedule)) OR ((new.webhook_url)::text IS DISTINCT FROM (old.webhook_url)::text)) OR (new.payload IS DISTINCT FROM old.payload)) OR ((new.max_retry)::integer IS DISTINCT FROM (old.max_retry)::integer)) OR ((new.key)::text IS DISTINCT FROM (old.key)::text)) OR (new.tags IS DISTINCT FROM old.tags)) OR (new.time_zone IS DISTINCT FROM old.time_zone)) OR ((new.pause_after_failures)::integer IS DISTINCT FROM (old.pause_after_failures)::integer)) OR ((new.misfire_policy)::text IS DISTINCT FROM (old.misfire_policy)::text)) OR ((new.misfire_grace_seconds)::integer IS DISTINCT FROM (old.misfire_grace_seconds)::integer)) OR ((new.overlap_policy)::text IS DISTINCT FROM (old.overlap_policy)::text)) OR (new.retry_backoff IS DISTINCT FROM old.retry_backoff)) OR ((new.timeout_ms)::integer IS DISTINCT FROM (old.timeout_ms)::integer)) OR ((new.headers)::jsonb IS DISTINCT FROM (old.headers)::jsonb)) OR ((new.on_worker_lost)::text IS DISTINCT FROM (old.on_worker_lost)::text))) EXECUTE FUNCTION public.touch_edited_task();


--
-- Name: tasks touch_on_pause; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER touch_on_pause BEFORE UPDATE OF paused_at, pause_reason ON public.tasks FOR EACH ROW WHEN (((new.paused_at IS DISTINCT FROM old.paused_at) OR (new.pause_reason IS DISTINCT FROM old.pause_reason))) EXECUTE FUNCTION public.touch_paused_task();


--
-- Name: task_logs uncount_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER uncount_deleted AFTER DELETE ON public.task_logs REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION public.uncount_attempts();


--
-- Name: attempt_counts attempt_counts_hour_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt_counts
    ADD CONSTRAINT attempt_counts_hour_fkey FOREIGN KEY (hour) REFERENCES public.counted_hours(hour) ON DELETE CASCADE;


--
-- Name: failure_counts failure_counts_hour_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failure_counts
    ADD CONSTRAINT failure_counts_hour_fkey FOREIGN KEY (hour) REFERENCES public.counted_hours(hour) ON DELETE CASCADE;


--
-- Name: task_versions task_versions_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_versions
    ADD CONSTRAINT task_versions_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.tasks(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict dbmate


--
-- Dbmate schema migrations
--

INSERT INTO public.schema_migrations (version) VALUES
    ('20261123000001'),
    ('20261123000002'),
    ('20261123000003'),
    ('20261123000004'),
    ('20261123000005'),
    ('20261123000006'),
    ('20261123000007'),
    ('20261123000008'),
    ('20261123000009'),
    ('20261123000010'),
    ('20261123000011'),
    ('20261123000012'),
    ('20261123000013'),
    ('20261124000014'),
    ('20261130000015'),
    ('20261130000016'),
    ('20261130000017'),
    ('20261130000018'),
    ('20261130000019'),
    ('20261130000020'),
    ('20261130000021'),
    ('20261130000022'),
    ('20261201000023');
