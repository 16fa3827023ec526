import { expect, test } from 'vitest';
import { insertTask, statusOf } from '../../testing/builders.js';
import { linkTo } from '../../testing/cuttable-link.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { openDatabase, sqlStateOf } from './database.js';

const stack = useTestStack();

test('a transaction that throws leaves nothing behind', async () => {
  const { db } = stack();
  const failing = db.transaction(async (tx) => {
    await insertTask(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await db.query('select id from tasks')).toEqual([]);
});

const statement = (text: string, ...values: unknown[]) => ({ text, values, name: text });

test('statements that go together answer each its rows, and see what those before them did', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  const answers = await db.together<{ name: string }>([
    statement('update tasks set name = $2 where id = $1', taskId, 'new'),
    statement('select name from tasks where id = $1', taskId),
  ]);
  expect(answers).toEqual([[], [{ name: 'new' }]]);
});

test('a statement that is refused takes those that go with it back, is what is thrown, and leaves the connection whole', async () => {
  const { databaseUrl } = stack();
  const db = openDatabase({ url: databaseUrl, name: 'one', connections: 1, log: silent });
  const taskId = await insertTask(db);
  const [before] = await db.query('select pg_backend_pid()');
  const together = db.together([
    statement('update tasks set name = $2 where id = $1', taskId, 'new'),
    statement('update tasks set max_retry = $2 where id = $1', taskId, -1),
    statement('update tasks set name = $2 where id = $1', taskId, 'newer'),
  ]);
  await expect(together).rejects.toMatchObject({ code: '23514' });
  expect(await db.query('select name from tasks where name like $1', ['new%'])).toEqual([]);
  expect(await db.query('select pg_backend_pid()')).toEqual([before]);
  await db.close();
});

test('a named statement is planned once for sessions that plan by index, however small what it is given', async () => {
  const { databaseUrl } = stack();
  const db = openDatabase({ url: databaseUrl, name: 'one', connections: 1, log: silent, plansByIndex: true });
  const byId = { text: 'select id from tasks where id = any($1::uuid[])', values: ['{}'], name: 'by_id' };
  for (let times = 0; times < 8; times += 1) await db.together([byId]);
  const plans =
    'select generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements where name = $1';
  expect(await db.query(plans, ['by_id'])).toEqual([{ once: 8, anew: 0 }]);
  await db.close();
});

test('a statement whose first time was in a transaction that failed before it can be sent again on that connection', async () => {
  const { databaseUrl } = stack();
  const db = openDatabase({ url: databaseUrl, name: 'one', connections: 1, log: silent });
  const refused = db.together([statement('select 1 / $1::int', 0), statement('select $1::int as one', 1)]);
  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await db.together([statement('select $1::int as one', 1)])).toEqual([[{ one: 1 }]]);
  await db.close();
});

test('a statement that goes with others sees what was committed while one before it waited for a lock', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let locked: () => void = () => undefined;
  const isLocked = new Promise<void>((resolve) => (locked = resolve));
  const holder = db.transaction(async (tx) => {
    await tx.query(`update tasks set name = 'committed meanwhile' where id = $1`, [taskId]);
    locked();
    await held;
  });
  await isLocked;
  const together = db.together<{ name: string }>([
    statement('select id from tasks where id = $1 for no key update', taskId),
    statement('select name from tasks where id = $1', taskId),
  ]);
  await until(
    () => db.query(`select pid from pg_stat_activity where wait_event_type = 'Lock'`),
    (waiting) => waiting.length > 0,
  );
  release();
  await holder;
  expect((await together)[1]).toEqual([{ name: 'committed meanwhile' }]);
});

test('the victim of a deadlock tries again', async () => {
  const { db } = stack();
  const [a, b] = [await insertTask(db), await insertTask(db)];
  let arrived = 0;
  let release: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (release = resolve));
  const lockBoth = (first: string, second: string) =>
    db.transaction(async (tx) => {
      await tx.query(`update tasks set status = 'failed' where id = $1`, [first]);
      arrived += 1;
      if (arrived === 2) release();
      await both;
      await tx.query(`update tasks set status = 'failed' where id = $1`, [second]);
    });
  await Promise.all([lockBoth(a, b), lockBoth(b, a)]);
  // Whoever tries again may be quicker than the other awakes, and meet it once more.
  expect(arrived).toBeGreaterThanOrEqual(3);
  expect([await statusOf(db, a), await statusOf(db, b)]).toEqual(['failed', 'failed']);
});

test('connections that Postgres ends are replaced without an uncaught error', async () => {
  const { databaseUrl, db } = stack();
  const other = openDatabase({ url: databaseUrl, name: 'victim', connections: 2, log: silent });
  await other.query('select 1');
  await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`);
  const answers = await Promise.allSettled([other.query('select 1'), other.query('select 1')]);
  expect(answers.length).toBe(2);
  await expect(other.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
  await other.close();
});

test('a Postgres that goes away and comes back is said once each, however many connections notice', async () => {
  const { databaseUrl } = stack();
  await using link = await linkTo(databaseUrl);
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const db = openDatabase({ url: link.url, name: 't', connections: 3, log: { info: note, warn: note, error: note } });
  const ask = () => Promise.allSettled([db.query('select 1'), db.query('select 1'), db.query('select 1')]);
  await ask();
  await link.cut();
  await ask();
  await ask();
  await link.mend();
  await ask();
  expect(events).toEqual(['postgres.lost', 'postgres.back']);
  await db.close();
});

test('a Postgres that is not there rejects, and nothing else happens', async () => {
  const nowhere = openDatabase({ url: 'postgres://u:p@127.0.0.1:9/db', name: 't', connections: 1, log: silent });
  const error: unknown = await nowhere.query('select 1').catch((cause: unknown) => cause);
  expect(sqlStateOf(error)).toBe('ECONNREFUSED');
  await nowhere.close();
});
