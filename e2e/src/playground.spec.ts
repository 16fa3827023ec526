import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './harness/browser.js';
import { usePlatform } from './harness/platform.js';
import { openPage, type WitnessedPage } from './harness/witnessed-page.js';

// GraphiQL in a real browser that knows nobody but the API.

const platform = usePlatform();
const receiver = useReceiver();
let browser: Browser;
let api: string;
let witnessed: WitnessedPage;

beforeAll(async () => {
  const [{ url }] = await Promise.all([platform().start('api'), platform().start('consumer')]);
  api = url;
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  witnessed = await openPage(browser, [new URL(api).host]);
  await witnessed.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return async () => {
    await witnessed.page.context().close();
    expect(witnessed.misdeeds).toEqual([]);
  };
});

const open = async (search = '') => {
  await witnessed.page.goto(`${api}/graphql${search}`);
  await witnessed.page.getByRole('button', { name: /Execute query/ }).waitFor();
};
const execute = () => witnessed.page.getByRole('button', { name: /Execute query/ }).click();
const answer = () => witnessed.page.getByRole('region', { name: 'Result Window' });
const tab = (name: string) => witnessed.page.getByRole('tab', { name: new RegExp(`^${name}`) });

test('the first visit finds a tab for every purpose, and the first one answers', async () => {
  await insertTask(platform().db, { name: 'Seen in the playground' });
  await open();
  const names = ['ListTasks', 'CreateTask', 'PreviewSchedule', 'TaskLogs', 'RunTask', 'LiveTaskLogs', 'TestWebhook'];
  for (const name of names) await tab(name).waitFor();
  await execute();
  await answer().getByText('"Seen in the playground"').waitFor();
});

test('a link opens a tab by its name: attempts are followed live', async () => {
  const id = await insertTask(platform().db, { name: 'Live', webhookUrl: receiver.url });
  await open('?tab=live');
  await execute();
  await witnessed.page.getByRole('button', { name: /Stop query/ }).waitFor();
  await expect
    .poll(
      async () => {
        await platform().redis.lpush('task_list', `${id}:0`); // until the subscription stands, nothing is told
        return answer().innerText();
      },
      { timeout: 20_000 },
    )
    .toContain('"FINISH"');
});

test('what was written is shared by a link', async () => {
  const query = 'query Shared($first: Int) { tasks(first: $first) { totalCount { count } } }';
  await open(`?${new URLSearchParams({ query, variables: '{ "first": 3 }' }).toString()}`);
  await execute();
  await answer().getByText('"totalCount"').waitFor();
  await witnessed.page.getByRole('button', { name: 'Copy a link to this query' }).click();
  await witnessed.page.getByRole('button', { name: 'Link copied' }).waitFor();
  const link = new URL(await witnessed.page.evaluate<string>('navigator.clipboard.readText()'));
  expect(link.pathname).toBe('/graphql');
  expect([link.searchParams.get('query'), link.searchParams.get('variables')]).toEqual([query, '{ "first": 3 }']);
});

test('a webhook is tried, and the explorer composes a query', async () => {
  const variables = JSON.stringify({ input: { webhookUrl: receiver.url } });
  const query = 'mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { result { ok message } } }';
  await open(`?${new URLSearchParams({ query, variables }).toString()}`);
  await execute();
  await answer().getByText('"ok"', { exact: true }).first().waitFor();
  await witnessed.page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await witnessed.page.locator('.graphiql-explorer-root').getByText('upsertTask').waitFor();
});
