import type { PipelinedDatabase, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { createPatience } from './patience.js';
import { createRuns } from './runs.js';

const stack = useTestStack();
const holder = { workerId: 'w1', leaseSeconds: 15 };
const aCut = () => Object.assign(new Error('the connection was cut'), { code: 'ECONNRESET' });

const runsOver = (db: PipelinedDatabase) =>
  createRuns(db, holder, createEventPublisher(stack().redis), createPatience());

async function aQueuedRun() {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  return taskId;
}

/** The next statement fails: `before` it reaches Postgres, or `after` it was committed. */
function cutOnce(when: 'before' | 'after'): PipelinedDatabase {
  const { db } = stack();
  let isCut = false;
  const query: Queryable['query'] = async <Row>(...statement: Parameters<Queryable['query']>) => {
    if (isCut) return db.query<Row>(...statement);
    isCut = true;
    if (when === 'after') await db.query(...statement);
    throw aCut();
  };
  return { ...db, query };
}

test('a claim goes again until Postgres answers', async () => {
  const taskId = await aQueuedRun();
  const answer = await runsOver(cutOnce('before')).claim({ taskId, retry: 0 });
  expect(answer).toMatchObject({ run: { taskId, fence: 1 }, isAmbiguous: true });
});

test('a run whose claim was committed without an answer is not claimed again: the caller hears that it may be its own', async () => {
  const taskId = await aQueuedRun();
  const answer = await runsOver(cutOnce('after')).claim({ taskId, retry: 0 });
  expect(answer).toMatchObject({ run: null, isAmbiguous: true });
  expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'running', fence: 1 }]);
  expect(await logsOf(stack().db, taskId)).toHaveLength(1);
});

test('what Postgres refuses is thrown, and not asked again', async () => {
  let asked = 0;
  const refused = Object.assign(new Error('refused'), { code: '22P02' });
  const query = () => {
    asked += 1;
    return Promise.reject(refused);
  };
  await expect(runsOver({ ...stack().db, query }).claim({ taskId: 'x', retry: 0 })).rejects.toBe(refused);
  expect(asked).toBe(1);
});

test('claims that are asked for in one turn share a statement', async () => {
  const taskIds = [await aQueuedRun(), await aQueuedRun()];
  const runs = runsOver(stack().db);
  const answers = await Promise.all(taskIds.map((taskId) => runs.claim({ taskId, retry: 0 })));
  expect(answers.map(({ run }) => run?.taskId)).toEqual(taskIds);
  expect(new Set(answers.map(({ askedAt }) => askedAt)).size).toBe(1);
});
