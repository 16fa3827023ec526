import type { DatabasePool, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { claim } from './claim.js';
import { portsOver } from './testing/ports.js';

const stack = useTestStack();

async function aQueuedRun() {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  return taskId;
}

/** The next statement fails: `before` it reaches Postgres, or `after` it was committed. */
function cutOnce(when: 'before' | 'after'): DatabasePool {
  const { db } = stack();
  let isCut = false;
  const query: Queryable['query'] = async <Row>(...statement: Parameters<Queryable['query']>) => {
    if (isCut) return db.query<Row>(...statement);
    isCut = true;
    if (when === 'after') await db.query(...statement);
    throw Object.assign(new Error('the connection was cut'), { code: 'ECONNRESET' });
  };
  return { ...db, query, line: () => ({ ...db, query }) };
}

test('a claim goes again until Postgres answers', async () => {
  const taskId = await aQueuedRun();
  const claimed = await claim({ taskId, retry: 0 }, portsOver(stack(), cutOnce('before')));
  expect(claimed?.run).toMatchObject({ taskId, fence: 1 });
});

test('a run whose claim was committed without an answer is not run twice: it is left to its lease', async () => {
  const taskId = await aQueuedRun();
  const ports = portsOver(stack(), cutOnce('after'));
  expect(await claim({ taskId, retry: 0 }, ports)).toBeNull();
  expect((await ports.metrics.dropped.get()).values).toMatchObject([{ labels: { cause: 'ambiguous' }, value: 1 }]);
  expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'running', fence: 1 }]);
  expect(await logsOf(stack().db, taskId)).toHaveLength(1);
});
