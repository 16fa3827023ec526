import { createTestDatabase, type TestDatabase } from '@task-scheduler/engine/testing/database';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDatabase } from './prepare-database.js';

const samples = { dummyUrl: 'http://127.0.0.1:4001' };

let migrated: TestDatabase;
let newUrl: string;
beforeEach(async () => {
  migrated = await createTestDatabase();
  newUrl = migrated.url.replace(/test_\w+/, '$&_new'); // not there yet: dbmate creates it
});
afterEach(async () => {
  await query(migrated.url, `drop database if exists ${new URL(newUrl).pathname.slice(1)} with (force)`);
  await migrated.drop();
});

test('a new database gets the sample tasks, each with one run that waits to be pushed', async () => {
  expect(await prepareDatabase(newUrl, samples)).toMatchObject({ hasNewSamples: true });
  const found = await query(
    newUrl,
    `select name, schedule, time_zone, max_retry, status, webhook_url, trigger, state, pushed_at < now() as is_overdue
     from tasks join task_runs on task_id = tasks.id order by name`,
  );
  const fired = { status: 'running', trigger: 'manual', state: 'queued', is_overdue: true, time_zone: 'UTC' };
  expect(found).toEqual([
    {
      ...fired,
      name: 'Broken endpoint',
      schedule: '*/5 * * * *',
      max_retry: 2,
      webhook_url: 'http://127.0.0.1:9/closed',
    },
    {
      ...fired,
      name: 'Discord message',
      schedule: '*/15 * * * *',
      max_retry: 3,
      webhook_url: `${samples.dummyUrl}/discord`,
    },
    {
      ...fired,
      name: 'Flaky import',
      schedule: '*/2 * * * *',
      max_retry: 5,
      webhook_url: `${samples.dummyUrl}/import`,
    },
    { ...fired, name: 'Heartbeat', schedule: '* * * * *', max_retry: 3, webhook_url: `${samples.dummyUrl}/heartbeat` },
    {
      ...fired,
      name: 'Nightly report',
      schedule: '30 2 * * *',
      max_retry: 3,
      webhook_url: `${samples.dummyUrl}/report`,
      time_zone: 'Europe/Paris',
    },
  ]);
});

test('sample tasks that were removed do not come back', async () => {
  await prepareDatabase(newUrl, samples);
  await query(newUrl, 'delete from tasks');
  expect(await prepareDatabase(newUrl, samples)).toEqual({ migrations: 0, hasNewSamples: false });
  expect(await query(newUrl, 'select id from tasks')).toEqual([]);
});

test('SAMPLE_TASKS=0 leaves them out', async () => {
  expect(await prepareDatabase(newUrl, null)).toMatchObject({ hasNewSamples: false });
  expect(await query(newUrl, 'select id from tasks')).toEqual([]);
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows }: { rows: unknown[] } = await client.query(sql);
  await client.end();
  return rows;
}
