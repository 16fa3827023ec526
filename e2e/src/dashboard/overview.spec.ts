import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { useDashboard } from '../harness/use-dashboard.js';

// The page that is open all day, and what fires next.

const dashboard = useDashboard();
const receiver = useReceiver();
const region = (name: string) => dashboard().page.getByRole('region', { name, exact: true });

async function runNow(id: string): Promise<void> {
  const { api, db } = dashboard();
  await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { runTask(id: "${id}") { userErrors { message } } }` }),
  });
  const active = `select 1 from task_runs where task_id = $1 and finished_at is null`;
  await until(
    () => db.query(active, [id]),
    (rows) => rows.length === 0,
  );
}

test('without a task everything says so, and the first steps lead on', async () => {
  const { page, web } = dashboard();
  await page.goto(web);
  await page.getByText('Nothing: the last run of every task went well.').waitFor();
  await page.getByText('No webhook has been called yet.').waitFor();
  await page.getByRole('link', { name: 'Create a task, with a test request' }).click();
  await page.waitForURL(`${web}/tasks/new`);
});

test('first steps that are put away stay away', async () => {
  const { page, web } = dashboard();
  await page.goto(web);
  await page.getByRole('button', { name: 'Put the first steps away' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
  expect(await region('First steps').count()).toBe(0);
});

test('a failed task is named with its reason, and one press calls it again', async () => {
  const { page, web, db } = dashboard();
  receiver.answerWith((_, response) => response.writeHead(500).end('boom'));
  const id = await insertTask(db, { name: 'Shaky', webhookUrl: receiver.url, maxRetry: 0 });
  await runNow(id);
  await page.goto(web);
  const row = region('Needs attention').getByRole('listitem').filter({ hasText: 'Shaky' });
  await row.getByText(/HTTP 500/).waitFor();
  await page.getByRole('link', { name: /^Failed 1/ }).waitFor();
  receiver.answerWith((_, response) => response.end('fine'));
  await row.getByRole('button', { name: 'Retry now' }).click();
  await page.getByText('Nothing: the last run of every task went well.').waitFor();
});

test('an attempt appears by itself', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Unannounced', webhookUrl: receiver.url });
  await page.goto(web);
  await page.getByRole('button', { name: 'Live updates: Live' }).waitFor();
  await runNow(id);
  await region('Recent attempts').getByText('Unannounced').waitFor();
  await page.getByText(/attempts? finished/).waitFor({ state: 'attached' });
});

test('the chart is a table for whoever wants one, and its rows lead to the attempts', async () => {
  const { page, web, db } = dashboard();
  await runNow(await insertTask(db, { name: 'Counted', webhookUrl: receiver.url }));
  await page.goto(`${web}/?range=1h`);
  await page.getByRole('img', { name: /^Last hour: [1-9]\d* attempts finished/ }).waitFor();
  await page.getByRole('button', { name: 'View as table' }).click();
  await region('Attempts by time').getByRole('link').first().click();
  await page.waitForURL(/\/logs\?from=.*&to=/);
  await page.getByRole('row', { name: /Counted/ }).waitFor();
});

test('when more fires than is shown, the page says until when it reaches', async () => {
  const { page, web, db } = dashboard();
  await insertTask(db, { name: 'Tireless', schedule: '* * * * *', webhookUrl: receiver.url });
  await page.goto(`${web}/upcoming`);
  await page.getByText(/^The next 100 occurrences reach until .* is not shown here/).waitFor();
});

test('tasks that fire in the same minute are told together', async () => {
  const { page, web, db } = dashboard();
  for (const name of ['First', 'Second'])
    await insertTask(db, { name, schedule: '* * * * *', webhookUrl: receiver.url });
  await page.goto(`${web}/upcoming?window=1h`);
  await page.getByRole('listitem').filter({ hasText: 'First' }).filter({ hasText: 'Second' }).first().waitFor();
});
