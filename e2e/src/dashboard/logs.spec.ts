import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { beforeEach, expect, test } from 'vitest';
import { useDashboard } from '../harness/use-dashboard.js';

// Every attempt of every task: found, followed, looked at closely.

const dashboard = useDashboard();
const receiver = useReceiver();
const row = (text: string | RegExp) => dashboard().page.getByRole('row').filter({ hasText: text });
const panel = () => dashboard().page.getByRole('complementary', { name: 'Attempt' });

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

async function anAttempt(name: string, status = 200, reply = 'ok'): Promise<string> {
  receiver.answerWith((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(reply));
  const traits = { name, webhookUrl: receiver.url, maxRetry: 0, payload: { report: name } };
  const id = await insertTask(dashboard().db, traits);
  await runNow(id);
  return id;
}

beforeEach(() => dashboard().db.query('delete from tasks'));

test('filters are in the URL: they survive a reload, and Back takes them back', async () => {
  const { page, web } = dashboard();
  await anAttempt('Good');
  await anAttempt('Bad', 503, '{"error": "overloaded"}');
  await page.goto(`${web}/logs`);
  await row('Good').waitFor();
  await page.getByRole('radio', { name: 'Failed' }).click();
  await row('Good').waitFor({ state: 'detached' });
  await page.waitForURL(/status=failed/);
  await page.reload();
  await row('Bad').waitFor();
  expect(await row('Good').count()).toBe(0);
  await page.goBack();
  await row('Good').waitFor();
});

test('a message is found by a part of it', async () => {
  const { page, web } = dashboard();
  await anAttempt('Talkative', 200, '{"answer": "forty-two"}');
  await anAttempt('Silent', 200, '');
  await page.goto(`${web}/logs`);
  await row('Silent').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('FORTY');
  await row('Silent').waitFor({ state: 'detached' });
  await row('Talkative').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await row('Silent').waitFor();
});

test('an attempt shows what was sent, what came back, what each phase took and what the failure means', async () => {
  const { page, web } = dashboard();
  await anAttempt('Looked at', 500, '{"error":"<b>no</b>"}');
  await page.goto(`${web}/logs`);
  await row('Looked at').getByRole('button').click();
  await panel().getByText('HTTP 500').first().waitFor();
  await panel()
    .getByText(/The webhook failed while it handled the request/)
    .first()
    .waitFor();
  expect(await panel().getByLabel('Reply', { exact: true }).textContent()).toBe('{\n  "error": "<b>no</b>"\n}');
  await panel().getByRole('tab', { name: 'Request' }).click();
  await panel().getByText(receiver.url).waitFor();
  expect(await panel().getByLabel('Payload', { exact: true }).textContent()).toContain('"report": "Looked at"');
  await panel().getByRole('tab', { name: 'Timing' }).click();
  await panel().getByRole('row', { name: /Wait/ }).waitFor();
});

test('an attempt has an address of its own', async () => {
  const { page, web, db } = dashboard();
  await anAttempt('Linked');
  const [log] = await db.query<{ id: string }>('select id from task_logs');
  await page.goto(`${web}/logs?log=${log?.id}`);
  await panel().getByRole('link', { name: 'Linked' }).waitFor();
  await page.goto(`${web}/logs?log=019a0000-0000-7000-8000-000000000000`);
  await panel().getByText('This attempt is gone').waitFor();
});

test('by keyboard alone: down, up, close', async () => {
  const { page, web } = dashboard();
  await anAttempt('Older');
  await anAttempt('Newer');
  await page.goto(`${web}/logs`);
  await row('Newer').waitFor();
  await page.keyboard.press('j');
  await panel().getByRole('link', { name: 'Newer' }).waitFor();
  await page.keyboard.press('j');
  await panel().getByRole('link', { name: 'Older' }).waitFor();
  await page.keyboard.press('k');
  await panel().getByRole('link', { name: 'Newer' }).waitFor();
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
});

test('new attempts are counted, not pushed under the eye; following lets them in', async () => {
  const { page, web } = dashboard();
  const id = await anAttempt('Repeated');
  await page.goto(`${web}/logs`);
  await row('Repeated').waitFor();
  await page.getByRole('button', { name: 'Live updates: Live' }).waitFor();
  await runNow(id);
  const show = page.getByRole('button', { name: /1 new – show/ });
  await show.waitFor();
  expect(await row('Repeated').count()).toBe(1);
  await show.click();
  await until(
    () => row('Repeated').count(),
    (count) => count === 2,
  );
  await page.getByRole('button', { name: 'Follow' }).click();
  await runNow(id);
  await until(
    () => row('Repeated').count(),
    (count) => count === 3,
  );
});

test('older attempts are loaded at the end, none twice', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Many', webhookUrl: receiver.url });
  await db.query(
    `with runs as (
       insert into task_runs (task_id, scheduled_for, trigger, state, fence, created_at, started_at, finished_at)
       select $1, now() - make_interval(secs => n), 'manual', 'finish', 1, now() - make_interval(secs => n), now(), now()
       from generate_series(1, 70) n returning id, created_at)
     insert into task_logs (task_id, run_id, fence, status, execution_time, response_status, message, created_at, finished_at)
     select $1, id, 1, 'finish', 5, 200, 'ok', created_at, now() from runs`,
    [id],
  );
  await page.goto(`${web}/logs`);
  await page.getByText('50 attempts').waitFor();
  await page.getByRole('button', { name: 'Load older ones' }).click();
  await page.getByText('70 attempts: all that match').waitFor();
});

test('on a narrow screen nothing is cut off, and an attempt opens over the list', async () => {
  const { page, web } = dashboard();
  await anAttempt('On the road');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${web}/logs`);
  await row('On the road').getByRole('button').click();
  await page.getByRole('dialog').getByRole('link', { name: 'On the road' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});
