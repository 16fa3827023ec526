import { afterEach, beforeEach, expect, test } from 'vitest';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { type DatabasePool, type Line, openDatabase } from './database.js';

const stack = useTestStack();
let pool: DatabasePool;
let line: Line;

beforeEach(() => {
  pool = openDatabase({ url: stack().databaseUrl, name: 'line', connections: 2, log: silent });
  line = pool.line();
});
afterEach(() => pool.close());

const statement = (text: string, ...values: unknown[]) => ({ text, values, name: text });
const PID = 'select pg_backend_pid() as pid';
const CONNECTIONS = `select pid from pg_stat_activity where application_name = 'line' and datname = current_database()`;

test('what is asked meanwhile is asked on the same connection', async () => {
  const { db } = stack();
  const answers: string[] = [];
  const ask = (text: string) => line.query<{ pid: number }>(text, [], text).then((rows) => (answers.push(text), rows));
  const [first, second] = await db
    .transaction(async (holder) => {
      await holder.query('select pg_advisory_xact_lock(1)');
      const both = [ask(`select pg_backend_pid() as pid from pg_advisory_xact_lock(1)`), ask(PID)];
      await until(
        () => db.query(`${CONNECTIONS} and wait_event = 'advisory'`),
        (waiting) => waiting.length === 1,
      );
      expect(answers).toEqual([]);
      return both;
    })
    .then((both) => Promise.all(both));
  expect(first).toEqual(second);
});

test('two lines are two connections', async () => {
  const pids = await Promise.all([line, pool.line()].map((each) => each.query<{ pid: number }>(PID, [], 'pid')));
  expect(new Set(pids.map(([row]) => row?.pid)).size).toBe(2);
});

test('its connection is free for others when all is answered', async () => {
  const [mine] = await line.query(PID, [], 'pid');
  const both = await Promise.all([pool.query(PID), pool.query(PID)]);
  expect(both.flat()).toContainEqual(mine);
});

test('one that is refused leaves those behind it alone, though it was to bring what one of them asks by its name', async () => {
  const one = 'select $1::int as one';
  const refused = line.together([statement('select 1 / $1::int', 0), statement(one, 1)]);
  const behind = line.together([statement(one, 2)]);
  await expect(refused).rejects.toMatchObject({ code: '22012' });
  expect(await behind).toEqual([[{ one: 2 }]]);
});

test('a connection that breaks is told to all who asked on it, and the next who asks gets another', async () => {
  const broken = [line.query('select pg_terminate_backend(pg_backend_pid())', [], 'end'), line.query(PID, [], 'pid')];
  const outcomes = await Promise.allSettled(broken);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await line.query('select 1 as one', [], 'one')).toEqual([{ one: 1 }]);
});

test('a Postgres that cannot be reached is told to who asked, each time', async () => {
  const away = openDatabase({ url: 'postgres://u:p@127.0.0.1:9/db', name: 't', connections: 1, log: silent });
  const lost = away.line();
  await expect(lost.query('select 1')).rejects.toThrow('ECONNREFUSED');
  await expect(lost.query('select 1')).rejects.toThrow('ECONNREFUSED');
  await away.close();
});
