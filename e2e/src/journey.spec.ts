import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { freePort } from '@task-scheduler/local/processes/port';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './harness/browser.js';
import { findViolations } from './harness/find-violations.js';
import { usePlatform } from './harness/platform.js';
import { hearingPage } from './harness/hearing-page.js';
import { openPage, type WitnessedPage } from './harness/witnessed-page.js';

// The whole platform as it is shipped, seen through a real browser.

const SCRIPT = '<script>alert(1)</script><img src="x" onerror="alert(2)">';

const platform = usePlatform();
const receiver = useReceiver();
let browser: Browser;
let web: string;
let api: string;
let witnessed: WitnessedPage;
let page: Page;

beforeAll(async () => {
  const { start } = platform();
  const ports = { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const [dashboard, server] = await Promise.all([
    start('web', { ...ports, API_URL: `http://127.0.0.1:${ports.API_PORT}` }),
    start('api', ports),
    start('scheduler'),
    start('consumer'),
  ]);
  [web, api] = [dashboard.url, server.url];
  browser = await launchBrowser();
  return () => browser.close();
}, 120_000);

beforeEach(async () => {
  witnessed = await openPage(browser, [new URL(web).host, new URL(api).host]);
  page = hearingPage(witnessed.page);
});
afterEach(async () => {
  await page.context().close();
  expect(witnessed.misdeeds).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const historyTab = (name: string) => page.getByRole('navigation', { name: 'History' }).getByRole('link', { name });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

test('a task is made with its schedule explained while it is typed, runs at once, and its attempt appears', async () => {
  await page.goto(`${web}/tasks`);
  await page
    .getByRole('link', { name: /new task/i })
    .first()
    .click();
  await page.getByLabel('Name').fill('Morning report');
  await page.getByLabel('Schedule', { exact: true }).fill('0 9 * * 1-5');
  await page.getByText(/09:00.*Monday through Friday/).waitFor();
  await page.getByLabel('Webhook URL').fill(receiver.url);
  await page.getByLabel('Payload').fill('{"report": "sales"}');
  await button('Create task').click();
  await heading('Morning report').waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Run now', exact: true }).click(); // the toast offers it, too
  await historyTab('Logs').click();
  await page.getByRole('row', { name: /Finish.*HTTP 200/ }).waitFor();
  expect(receiver.received.map(({ body }) => body)).toEqual(['{"report": "sales"}']);
});

test('a schedule that cannot be is refused in words, and nothing is made', async () => {
  await page.goto(`${web}/tasks/new`);
  await page.getByLabel('Name').fill('Never');
  await page.getByLabel('Schedule', { exact: true }).fill('0 0 30 2 *');
  await page
    .getByText(/expected schedule to fire within five years/)
    .first()
    .waitFor();
  await page.getByLabel('Webhook URL').fill(receiver.url);
  await button('Create task').click();
  await page.getByText('The task was not saved').waitFor();
  expect(await platform().db.query(`select 1 from tasks where name = 'Never'`)).toEqual([]);
});

test('a failing task shows what the webhook said as text, whatever it said', async () => {
  receiver.answerWith((_, response) => response.writeHead(500).end(SCRIPT));
  const id = await insertTask(platform().db, { name: SCRIPT, webhookUrl: receiver.url, maxRetry: 1 });
  await page.goto(`${web}/tasks/${id}`);
  await heading(SCRIPT).waitFor();
  await button('Run now').click();
  await page.getByText('Failed').first().waitFor();
  await historyTab('Logs').click();
  await page
    .getByRole('button', { name: /^The attempt of/ })
    .first()
    .click();
  expect(await page.getByLabel('Reply', { exact: true }).textContent()).toBe(SCRIPT);
});

test('a task is paused, resumed, edited and deleted', async () => {
  const id = await insertTask(platform().db, { name: 'Short-lived', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks/${id}`);
  await button('Pause').click();
  await button('Resume').click();
  await button('Pause').waitFor();
  await link('Edit').click();
  await page.getByLabel('Name').fill('Renamed');
  await button('Save changes').click();
  await heading('Renamed').waitFor();
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.waitForURL(`${web}/tasks`);
  await button('Close toast').click(); // Undo is offered until then
  const stored = () => platform().db.query('select 1 from tasks where id = $1', [id]);
  await until(stored, (rows) => rows.length === 0);
});

test('dark stays dark after a reload', async () => {
  await page.goto(`${web}/settings`);
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const dark = await background();
  await page.reload();
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
  expect(await background()).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await background()).not.toBe(dark);
});

test.each(['light', 'dark'] as const)('nobody is kept out of a page in the %s theme', async (colorScheme) => {
  const id = await insertTask(platform().db, { name: 'Looked at', webhookUrl: receiver.url });
  await page.emulateMedia({ colorScheme });
  for (const path of [
    '/tasks',
    '/tasks/new',
    `/tasks/${id}`,
    `/tasks/${id}?tab=logs`,
    `/tasks/${id}/edit`,
    '/settings',
  ]) {
    await page.goto(web + path, { waitUntil: 'networkidle' });
    expect([path, await findViolations(page)]).toEqual([path, []]);
  }
});

test('the playground runs a query, and calls nobody but the API', async () => {
  await page.goto(`${web}/playground`);
  expect(page.url()).toBe(`${api}/graphql`);
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.locator('.result-window').getByText('"data"').waitFor();
});
