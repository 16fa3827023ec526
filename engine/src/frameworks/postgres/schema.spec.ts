import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, isTouchedBy, updatedAtOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { sqlStateOf } from './database.js';

const stack = useTestStack();

/** What people can change and what the engine keeps, of one task. */
const read = async (taskId: string) => {
  const [row] = await stack().db.query<{ version: number; nextRunAt: Date | null; since: Date }>(
    'select version, next_run_at as "nextRunAt", schedule_since as since from tasks where id = $1',
    [taskId],
  );
  if (!row) throw new Error('expected the task to exist');
  return row;
};
const change = (taskId: string, assignment: string) =>
  stack().db.query(`update tasks set ${assignment} where id = $1`, [taskId]);
const aScheduledTask = async () => {
  const taskId = await insertTask(stack().db);
  await change(taskId, `next_run_at = '2030-01-01'`);
  return taskId;
};

test.each([`schedule = '5 5 5 5 *'`, `time_zone = 'Europe/Paris'`, 'paused_at = now()'])(
  'a change of %s makes the next run count from now',
  async (assignment) => {
    const taskId = await aScheduledTask();
    const before = await read(taskId);
    await change(taskId, assignment);
    const after = await read(taskId);
    expect(after.nextRunAt).toBeNull();
    expect(after.since.getTime()).toBeGreaterThanOrEqual(before.since.getTime());
  },
);

test.each([`name = 'x'`, 'schedule = schedule', `status = 'failed'`])(
  'a change of %s leaves the next run alone',
  async (assignment) => {
    const taskId = await aScheduledTask();
    await change(taskId, assignment);
    expect((await read(taskId)).nextRunAt).not.toBeNull();
  },
);

test('version counts edits of the definition, and only those', async () => {
  const taskId = await aScheduledTask();
  const created = await read(taskId);
  await change(taskId, `status = 'running'`);
  await change(taskId, 'paused_at = now()');
  await change(taskId, 'name = name');
  expect((await read(taskId)).version).toBe(created.version);
  await change(taskId, `payload = '{"a": 1}'`);
  expect((await read(taskId)).version).toBe(created.version + 1);
});

test('updated_at moves with definition and pause, not with the bookkeeping of the engine', async () => {
  const taskId = await aScheduledTask();
  const updatedAt = await updatedAtOf(stack().db, taskId);
  // Who moves the status moves updated_at in the same statement: a trigger for it cost a fiftieth of each run.
  await change(taskId, `next_run_at = '2031-01-01', schedule_error = null, status = 'running'`);
  expect(await updatedAtOf(stack().db, taskId)).toEqual(updatedAt);
  for (const assignment of [`name = 'y'`, 'paused_at = now()']) {
    expect(await isTouchedBy(stack().db, taskId, () => change(taskId, assignment))).toBe(true);
  }
});

test('every column that a person may edit is counted as an edit', async () => {
  const [trigger] = await stack().db.query<{ columns: string[] }>(
    `select array_agg(a.attname::text order by a.attname) as columns
     from pg_trigger t, unnest(t.tgattr) as n (attnum)
     join pg_attribute a on a.attrelid = 'tasks'::regclass and a.attnum = n.attnum
     where t.tgname = 'touch_on_edit'`,
  );
  const [table] = await stack().db.query<{ columns: string[] }>(
    `select array_agg(attname::text order by attname) as columns
     from pg_attribute
     where attrelid = 'tasks'::regclass and attnum > 0 and not attisdropped
       and attname not in ('id', 'status', 'created_at', 'updated_at', 'next_run_at', 'schedule_since', 'schedule_error', 'deleted_at',
         'paused_at', 'pause_reason', 'version')`,
  );
  expect(trigger?.columns).toEqual(table?.columns);
});

test.each([
  ['a status that does not exist', `update tasks set status = 'paused'`, '22P02'],
  ['a negative max_retry', 'update tasks set max_retry = -1', '23514'],
  ['a max_retry beyond 100', 'update tasks set max_retry = 101', '23514'],
  ['an empty name', `update tasks set name = ''`, '23514'],
  ['a time-out below 100 ms', 'update tasks set timeout_ms = 99', '23514'],
  ['a running run without a lease', `update task_runs set state = 'running', worker_id = 'w'`, '23514'],
  ['a running run without a worker', `update task_runs set state = 'running', lease_until = now()`, '23514'],
  ['a lease on a queued run', 'update task_runs set lease_until = now()', '23514'],
  [
    'a finished log that is still running',
    `insert into task_logs (task_id, run_id, fence, finished_at) select task_id, id, 1, now() from task_runs`,
    '23514',
  ],
])('Postgres refuses %s', async (_, statement, state) => {
  await insertQueuedRun(stack().db, await insertTask(stack().db));
  const error: unknown = await stack()
    .db.query(statement)
    .catch((cause: unknown) => cause);
  expect(sqlStateOf(error)).toBe(state);
});

test.each(['tasks', 'task_runs', 'task_logs'])(
  'the ids of %s sort by birth: new rows stand together in every index',
  async (table) => {
    const [column] = await stack().db.query(
      `select column_default from information_schema.columns where table_name = $1 and column_name = 'id'`,
      [table],
    );
    expect(column).toEqual({ column_default: 'uuid_v7()' });
  },
);

test('such an id is one of version 7', async () => {
  const [row] = await stack().db.query<{ ids: string[]; sorted: string[] }>(
    `select array_agg(id::text) as ids, array_agg(id::text order by id) as sorted
     from (select uuid_v7() as id, pg_sleep(0.002) from generate_series(1, 20)) born`,
  );
  expect(row?.ids).toEqual(row?.sorted);
  expect(row?.ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
});

/** The columns that a table's indexes hold or ask for. */
async function indexedColumns(table: string): Promise<string[]> {
  const columns = await stack().db.query<{ name: string }>(
    `select distinct column_.attname as name
     from pg_index index_
     join pg_depend on pg_depend.objid = index_.indexrelid and pg_depend.refobjid = index_.indrelid
     join pg_attribute column_ on column_.attrelid = index_.indrelid and column_.attnum = pg_depend.refobjsubid
     where index_.indrelid = $1::regclass
     order by 1`,
    [table],
  );
  return columns.map(({ name }) => name);
}

test('no index of the attempts holds or asks for what changes when one goes well: its row is rewritten in place', async () => {
  // failed_with and failure_kind come with a failure, release with an attempt that nobody answered.
  const unchanged = [
    'created_at',
    'failed_with',
    'failure_kind',
    'fence',
    'id',
    'release',
    'retry_count',
    'run_id',
    'task_id',
  ];
  expect(await indexedColumns('task_logs')).toEqual(unchanged);
});

test('no index of the tasks holds or asks for what changes when a run ends: the row is rewritten in place', async () => {
  const columns = await indexedColumns('tasks');
  expect(columns).toContain('next_run_at');
  expect(columns).not.toContain('status');
  expect(columns).not.toContain('updated_at');
});
