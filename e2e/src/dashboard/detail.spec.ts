import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { useDashboard } from '../harness/use-dashboard.js';

// The page of one task: its runs as they happen, what a failure means, and the task in the words of a program.

const dashboard = useDashboard();
const receiver = useReceiver();
const button = (name: string | RegExp) =>
  dashboard().page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (name: string) => dashboard().page.getByRole('link', { name, exact: true });

test('a run is seen live: queued, failed, retried, finished, with each attempt and its reply', async () => {
  const { page, web, db } = dashboard();
  receiver.answerWith((_, response) => response.writeHead(receiver.received.length === 1 ? 500 : 200).end('said so'));
  const id = await insertTask(db, { name: 'Watched', webhookUrl: receiver.url, maxRetry: 2 });
  await page.goto(`${web}/tasks/${id}`);
  await page.getByText('No runs yet').first().waitFor();
  await button('Run now').click();
  await page.getByRole('row').getByRole('img', { name: '2 attempts: failed, finish' }).waitFor();
  await page.getByRole('listbox', { name: '1 run: 1 finished after retries' }).waitFor();
  await button(/^Open the run of/).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('said so').waitFor();
  await sheet.getByRole('button', { name: /^Attempt 1/ }).click();
  await sheet.getByText('HTTP 500').first().waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.waitForURL((url) => url.search === ''); // it follows what is seen
});

test('a failed task says why in words and when it fires again; reset makes it ready without a run', async () => {
  const { page, web, db } = dashboard();
  receiver.answerWith((_, response) => response.writeHead(503).end('<b>down</b>'));
  const id = await insertTask(db, { name: 'Broken', webhookUrl: receiver.url, maxRetry: 1 });
  await page.goto(`${web}/tasks/${id}`);
  await button('Run now').click();
  await page.getByText(/^Failed after 2 of 2 attempts at .*: HTTP 503$/).waitFor();
  await page.getByText(/^It fires again at /).waitFor();
  await button('Open the run').click();
  await page.getByRole('dialog').getByText('<b>down</b>').waitFor();
  await page.keyboard.press('Escape');
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Reset to ready' }).click();
  await page.getByText(/^Failed after/).waitFor({ state: 'detached' });
  expect(receiver.received).toHaveLength(2);
});

test('the strip of runs is one stop for Tab, read with the arrows and opened with Enter', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Striped', webhookUrl: receiver.url });
  await db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, reason, created_at)
     select $1, now() - make_interval(hours => n), 'schedule', 'skipped', 'busy ' || n, now() - make_interval(hours => n)
     from generate_series(1, 3) n`,
    [id],
  );
  await page.goto(`${web}/tasks/${id}`);
  await page.getByRole('listbox', { name: '3 runs: 3 skipped or missed' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('busy 3').waitFor();
});

test('charts are there as a table too, and the range stands in the URL', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Measured', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks/${id}`);
  await button('Run now').click();
  await page.getByRole('row').getByRole('img', { name: '1 attempt: finish' }).waitFor();
  await page.getByRole('radio', { name: '7d' }).click();
  await page.waitForURL(`${web}/tasks/${id}?range=7d`);
  await page.reload();
  await page.getByRole('img', { name: /^Duration over time/ }).waitFor();
  await button('View as table').click();
  await page
    .getByRole('table', { name: /^Attempts by time/ })
    .getByRole('row')
    .nth(1)
    .waitFor();
});

test('an attempt that begins while the logs are read waits to be shown', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Logged', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks/${id}`);
  await button('Run now').click();
  await page.getByRole('row').getByRole('img', { name: '1 attempt: finish' }).waitFor();
  await link('Logs').nth(-1).click();
  await button(/^The attempt of/).waitFor();
  await button('Run now').click();
  await button('1 new – show').click();
  await button(/^The attempt of/)
    .nth(1)
    .waitFor();
  await button(/^The attempt of/)
    .first()
    .click();
  await page.getByText('by hand').waitFor();
});

test('the definition is shown as JSON, curl and GraphQL, without what looks like a secret', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Confidential', webhookUrl: receiver.url });
  await db.query(`update tasks set headers = '{"authorization": "Bearer s3cret"}' where id = $1`, [id]);
  await page.goto(`${web}/tasks/${id}?tab=config`);
  await page.getByText('createTask(input: $input)').waitFor();
  const shown = await page.locator('main').textContent();
  expect(shown).toContain(`curl --request POST '${receiver.url}'`);
  expect(shown).not.toContain('s3cret');
});

test('what is shown as the definition makes the same task again', async () => {
  const { page, web, db, api } = dashboard();
  const id = await insertTask(db, { name: 'Portable', webhookUrl: receiver.url, payload: { a: [1] }, maxRetry: 7 });
  await page.goto(`${web}/tasks/${id}?tab=config`);
  const input = await page.locator('pre[aria-label=Definition]').textContent();
  const query = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { userErrors { message } } }';
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": ${JSON.stringify(query)}, "variables": {"input": ${input}}}`,
  });
  expect(await answer.json()).toEqual({ data: { createTask: { userErrors: [] } } });
  const copies = await db.query(`select payload, max_retry from tasks where name = 'Portable'`);
  expect(copies).toEqual([1, 2].map(() => ({ payload: { a: [1] }, max_retry: 7 })));
});

test('a test request from the menu is sent when asked for, shows its reply, and is no run', async () => {
  const { page, web, db } = dashboard();
  receiver.answerWith((_, response) => response.writeHead(418).end('short and stout'));
  const id = await insertTask(db, { name: 'Tried', webhookUrl: receiver.url, payload: { cup: 1 } });
  await page.goto(`${web}/tasks/${id}`);
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Send test request…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Test request' });
  await sheet.getByText(`POST ${receiver.url}`).waitFor();
  expect(receiver.received).toEqual([]);
  await sheet.getByRole('button', { name: 'Send' }).click();
  await sheet.getByText('It fails').waitFor();
  await sheet.getByText('short and stout').waitFor();
  expect(receiver.received.map(({ body }) => body)).toEqual(['{"cup":1}']);
  expect(await db.query('select from task_runs where task_id = $1', [id])).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'nobody is kept out of the page of a task in the %s theme',
  async (colorScheme) => {
    const { page, web, db } = dashboard();
    receiver.answerWith((_, response) => response.writeHead(500).end('no'));
    const id = await insertTask(db, { name: 'Looked at', webhookUrl: receiver.url, maxRetry: 0 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${web}/tasks/${id}`);
    await button('Run now').click();
    await page.getByText(/^Failed after 1 of 1/).waitFor();
    await page.getByRole('img', { name: /^Duration over time/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await button('Open the run').click();
    await page.getByRole('dialog').getByLabel('Reply', { exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (const tab of ['logs', 'config']) {
      await page.goto(`${web}/tasks/${id}?tab=${tab}`, { waitUntil: 'networkidle' });
      expect([tab, await findViolations(page)]).toEqual([tab, []]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${web}/tasks/${id}`, { waitUntil: 'networkidle' });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  },
);
