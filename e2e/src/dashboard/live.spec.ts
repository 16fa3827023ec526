import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { freePort } from '@task-scheduler/local/processes/port';
import { until } from '@task-scheduler/engine/testing/until';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../harness/browser.js';
import { usePlatform } from '../harness/platform.js';
import type { RealProcess } from '../harness/real-process.js';
import { openPage, type WitnessedPage } from '../harness/witnessed-page.js';

// How fresh a page is, what it says about that, and what it does while the API is away.

const platform = usePlatform();
const receiver = useReceiver();
let browser: Browser;
let ports: { API_PORT: string; WEB_PORT: string };
let web: string;
let api: RealProcess;
let consumer: RealProcess;
let witnessed: WitnessedPage;
let page: Page;

beforeAll(async () => {
  const { start } = platform();
  ports = { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const [dashboard, worker] = await Promise.all([
    start('web', { ...ports, API_URL: `http://127.0.0.1:${ports.API_PORT}` }),
    start('consumer'),
    start('scheduler'),
  ]);
  web = dashboard.url;
  consumer = worker;
  browser = await launchBrowser();
  return () => browser.close();
}, 120_000);

beforeEach(async () => {
  api = await platform().start('api', ports);
  witnessed = await openPage(browser, [new URL(web).host, new URL(api.url).host]);
  page = witnessed.page;
});
afterEach(async () => {
  await page.context().close();
  await api.stop();
  // The browser itself complains of requests that reach nobody: that is what some of these tests are about.
  expect(
    witnessed.misdeeds.filter((misdeed) => !/ERR_CONNECTION|ERR_EMPTY_RESPONSE|WebSocket connection to/.test(misdeed)),
  ).toEqual([]);
});

const pill = (word: string) => page.getByRole('button', { name: `Live updates: ${word}`, exact: true });
const row = (text: string) => page.getByRole('row').filter({ hasText: text });
const setStatus = (id: string, status: string) =>
  platform().db.query('update tasks set status = $2 where id = $1', [id, status]);

async function pauseTask(id: string, reason: string): Promise<void> {
  await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { pauseTask(id: "${id}", reason: "${reason}") { userErrors { message } } }`,
    }),
  });
}

test('what somebody else changes is seen at once, though no question to the API is answered', async () => {
  const id = await insertTask(platform().db, { name: 'Shared', webhookUrl: receiver.url });
  const followed = page.waitForResponse((response) => !!response.request().postData()?.includes('LiveTasksNow'));
  await page.goto(`${web}/tasks`);
  await row('Shared').getByText('Ready', { exact: true }).waitFor();
  await pill('Live').waitFor();
  await (await followed).finished(); // the list asks once more after it began to follow its tasks
  await page.route(/\/graphql$/, () => undefined); // from here on only the socket brings anything
  await pauseTask(id, 'by a colleague');
  await row('Shared').getByText('Paused', { exact: true }).first().waitFor();
});

test('paused means that nothing moves; going on catches up', async () => {
  const id = await insertTask(platform().db, { name: 'Still', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks`);
  await row('Still').getByText('Ready', { exact: true }).waitFor();
  await pill('Live').waitFor();
  await page.keyboard.press('l');
  await pill('Paused').waitFor();
  await pauseTask(id, 'unseen');
  await page.reload();
  await pill('Paused').waitFor();
  await row('Still').getByText('Paused', { exact: true }).first().waitFor();
  await setStatus(id, 'failed');
  await pill('Paused').click();
  await pill('Live').waitFor();
});

test('without the API what was loaded stays, mutations are refused in words, and all comes back by itself', async () => {
  const id = await insertTask(platform().db, { name: 'Remembered', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks`);
  await row('Remembered').waitFor();
  await pill('Live').waitFor();
  await api.stop();
  await pill('Offline').waitFor();
  await page.getByRole('alert').filter({ hasText: 'What you see may be out of date.' }).waitFor();
  await row('Remembered').waitFor();
  await page.getByRole('button', { name: 'Pause Remembered' }).click();
  await page.getByText('The API cannot be reached. Is it running?').waitFor();
  await row('Remembered').getByText('Ready', { exact: true }).waitFor();

  await platform().db.query(`update tasks set name = 'Come back' where id = $1`, [id]);
  api = await platform().start('api', ports);
  await row('Come back').waitFor();
  await pill('Live').waitFor({ timeout: 30_000 });
  await page.getByRole('alert').filter({ hasText: 'What you see may be out of date.' }).waitFor({ state: 'detached' });
});

test('when nobody runs tasks, every page says so', async () => {
  await page.goto(`${web}/settings`);
  await pill('Live').waitFor();
  await consumer.stop();
  await page.getByText('No consumer is running.').waitFor();
  consumer = await platform().start('consumer');
  await page.getByText('No consumer is running.').waitFor({ state: 'detached' });
});

test('a run that begins and ends is seen from beginning to end', async () => {
  let answer = (): void => undefined;
  receiver.answerWith((_, response) => {
    answer = () => response.end('done');
  });
  const id = await insertTask(platform().db, { name: 'Watched', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks`);
  await pill('Live').waitFor();
  await row('Watched').getByRole('button', { name: 'Run Watched now' }).click();
  await row('Watched').getByText('Running', { exact: true }).waitFor();
  await until(
    () => Promise.resolve(receiver.received.length),
    (count) => count === 1,
  );
  answer();
  await row('Watched').getByText('Ready', { exact: true }).waitFor();
  expect(id).toBeDefined();
});
