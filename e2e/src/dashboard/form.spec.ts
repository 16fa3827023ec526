import { insertTask, logsOf, makeDue } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { paste } from '../harness/paste.js';
import { useDashboard } from '../harness/use-dashboard.js';

// A task is made and changed in the form; what the form sends is what the platform runs.

const dashboard = useDashboard();
const receiver = useReceiver();
const field = (label: string) => dashboard().page.getByLabel(label, { exact: true });
const isFocused = async (label: string) => (await field(label).and(dashboard().page.locator(':focus')).count()) === 1;
const button = (name: string) => dashboard().page.getByRole('button', { name, exact: true });

async function storedTask(name: string) {
  const [task] = await dashboard().db.query<Record<string, unknown> & { id: string }>(
    'select * from tasks where name = $1',
    [name],
  );
  if (!task) throw new Error(`expected a task named ${name}`);
  return task;
}

test('a task that was created fires when it is due, with everything that was typed', async () => {
  const { page, web, db, start } = dashboard();
  const dummy = await start('webhook-dummy');
  await page.goto(`${web}/tasks/new`);
  await field('Name').fill('Made by hand');
  await field('Key').fill('by-hand');
  await field('Tags').fill('nightly, reports');
  await field('Description').fill('What it is for');
  await button('Daily at 09:00').click();
  await field('Time zone').fill('Europe/Paris');
  await field('Webhook URL').fill(`${dummy.url}/hook`);
  await button('Add a header').click();
  await field('Header 1').fill('X-Token');
  await field('Value of header 1').fill('secret');
  await field('Payload').fill('{"kind": "report"}');
  await field('Retries').fill('2');
  await field('Delay').selectOption('FIXED');
  await field('First delay').fill('1.5 s');
  await field('Statuses not retried').fill('400, 404');
  await button('Advanced').click();
  await field('Timeout').fill('5 s');
  await field('Pause after failures').fill('4');
  await button('Create task').click();
  await page.getByText(/^Created Made by hand\. Next run in /).waitFor();

  const task = await storedTask('Made by hand');
  expect(task).toMatchObject({
    ...{ key: 'by-hand', tags: ['nightly', 'reports'], description: 'What it is for' },
    ...{ schedule: '0 9 * * *', time_zone: 'Europe/Paris', webhook_url: `${dummy.url}/hook` },
    ...{ headers: { 'x-token': 'secret' }, payload: { kind: 'report' }, max_retry: 2, timeout_ms: 5000 },
    pause_after_failures: 4,
  });
  await makeDue(db, task.id, new Date());
  await until(
    () => logsOf(db, task.id),
    (logs) => logs[0]?.status === 'finish',
  );
});

test('a pasted curl command fills in the form, and what a task cannot do is told', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks/new`);
  const command = `curl -k 'https://api.example/hook' \\\n -H 'Authorization: Bearer x' --data-raw '{"a":[1]}'`;
  await paste(field('Webhook URL'), command);
  const offer = page.getByRole('dialog', { name: 'That is a curl command' });
  await offer.getByRole('listitem').getByText('-k', { exact: true }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await button('Fill in').click();
  expect(await field('Webhook URL').inputValue()).toBe('https://api.example/hook');
  expect(await field('Header 1').inputValue()).toBe('authorization');
  await expect.poll(() => page.getByText('Valid JSON · 9 B of 256 KiB').count()).toBe(1);
});

test('a pasted crontab line can be kept as the text it is', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks/new`);
  await paste(field('Name'), '*/5 * * * * curl -X POST https://api.example/');
  await button('Keep as text').click();
  expect(await field('Name').inputValue()).toBe('*/5 * * * * curl -X POST https://api.example/');
});

test('a test request sends what is typed, stores nothing, and tells how long it took', async () => {
  const { page, web, db } = dashboard();
  receiver.answerWith((_, response) => response.writeHead(418).end('{"tea":true}'));
  await page.goto(`${web}/tasks/new`);
  await field('Webhook URL').fill(receiver.url);
  await field('Payload').fill('{"n": 1}');
  await page.keyboard.press('Control+Shift+Enter');
  const result = page.getByRole('region', { name: 'Test request' });
  await result.getByText('It fails').waitFor();
  await result.getByText('HTTP 418').waitFor();
  await result.getByRole('row', { name: /^Wait/ }).waitFor();
  expect(receiver.received.map(({ body }) => body)).toEqual(['{"n":1}']);
  expect(await db.query('select 1 from tasks where webhook_url = $1 and name = $2', [receiver.url, ''])).toEqual([]);
});

test('what the server refuses is told at its control, and on top with a way there', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks/new`);
  await field('Name').fill('Refused');
  await field('Schedule').fill('@daily');
  await field('Webhook URL').fill('ftp://example.com/');
  await button('Create task').click();
  await expect.poll(() => isFocused('Webhook URL')).toBe(true);
  expect(await field('Webhook URL').getAttribute('aria-invalid')).toBe('true');
  await field('Name').focus();
  await page.getByRole('button', { name: /^Webhook URL: expected webhook URL to be an http or https address/ }).click();
  await expect.poll(() => isFocused('Webhook URL')).toBe(true);
});

test('a copy begins with everything but the key, paused', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Original', webhookUrl: receiver.url, maxRetry: 8 });
  await page.goto(`${web}/tasks/new?from=${id}`);
  expect(await field('Name').inputValue()).toBe('Copy of Original');
  await button('Create task').click();
  await page.getByText('Created Copy of Original. It is paused.').waitFor();
  expect(await storedTask('Copy of Original')).toMatchObject({ max_retry: 8, paused_at: expect.any(Date) });
});

test('a task is created by keyboard alone, and the editor of the payload is no trap', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks/new`);
  await page.locator('.cm-content').waitFor(); // the editor has come
  await field('Name').focus();
  await page.keyboard.type('By keyboard');
  const tabTo = async (label: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await isFocused(label)) return;
    }
    throw new Error(`expected Tab to reach ${label}`);
  };
  await tabTo('Schedule');
  await page.keyboard.type('@hourly');
  await tabTo('Time zone');
  await page.keyboard.type('newyork');
  await page.keyboard.press('Enter');
  expect(await field('Time zone').inputValue()).toBe('America/New_York');
  await tabTo('Webhook URL');
  await page.keyboard.type(receiver.url);
  await tabTo('Payload');
  await tabTo('Retries'); // through the editor, for nothing was typed in it
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Created By keyboard\./).waitFor();
  expect(await storedTask('By keyboard')).toMatchObject({ schedule: '@hourly', payload: {} });
});

test.each(['light', 'dark'] as const)(
  'the form has no barrier in the %s theme, with everything open',
  async (colorScheme) => {
    const { page, web } = dashboard();
    await page.emulateMedia({ colorScheme });
    await page.goto(`${web}/tasks/new?cron=*/45+0+1+*+1`);
    await button('Advanced').click();
    await button('Add a header').click();
    await field('Delay').selectOption('EXPONENTIAL');
    await field('Payload').fill('{"broken": ');
    await button('Create task').click();
    await page.getByText('The task was not saved').waitFor();
    expect(await findViolations(page)).toEqual([]);
  },
);
