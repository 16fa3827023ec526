import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { beforeEach, expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { useDashboard } from '../harness/use-dashboard.js';

// The list of tasks: what is looked at stands in the URL, how it is liked in localStorage, and every key has its row.

const dashboard = useDashboard();
const receiver = useReceiver();
const row = (name: string) => dashboard().page.getByRole('row').filter({ hasText: name });
const taskLink = (name: string) => dashboard().page.getByRole('link', { name, exact: true });
const button = (name: string) => dashboard().page.getByRole('button', { name, exact: true });
const statusTab = (name: RegExp) =>
  dashboard().page.getByRole('navigation', { name: 'Filter by status' }).getByRole('link', { name });

/** Whether the URL says this and no more, in whatever order. */
const says = (query: Record<string, string>) => (url: URL) => {
  const said = Object.fromEntries(url.searchParams);
  return (
    Object.keys(said).length === Object.keys(query).length &&
    Object.keys(query).every((key) => said[key] === query[key])
  );
};

/** Named so that no test sees the tasks of another. */
async function insertTasks(...names: string[]): Promise<string[]> {
  const ids = [];
  for (const name of names) ids.push(await insertTask(dashboard().db, { name, webhookUrl: receiver.url }));
  return ids;
}

beforeEach(() => dashboard().db.query('truncate tasks cascade'));

test('a filter stands in the URL, survives a reload, is shared by it, and Back undoes it', async () => {
  const { page, web, db } = dashboard();
  const [, failedId] = await insertTasks('Healthy', 'Broken export', 'Broken import');
  await db.query(`update tasks set status = 'failed', tags = '{billing}' where id = $1`, [failedId]);
  await page.goto(`${web}/tasks`);
  await statusTab(/^failed 1$/i).click();
  await row('Healthy').waitFor({ state: 'detached' });
  await page.getByLabel('Search tasks').fill('broken');
  await page.waitForURL(says({ q: 'broken', status: 'failed' }));
  await page.reload();
  await taskLink('Broken export').waitFor();
  expect(await page.getByRole('row').count()).toBe(2); // the head, and the only one that matches
  await button('Filter').click();
  await page.getByRole('menuitemcheckbox', { name: 'billing' }).click();
  await page.waitForURL(/tag=billing/);

  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await shared.getByRole('link', { name: 'Broken export', exact: true }).waitFor();
  await shared.close();

  await page.goBack();
  await button('Remove the filter tag: billing').waitFor({ state: 'detached' });
  await page.goBack();
  await taskLink('Healthy').waitFor();
});

test('what nothing matches says what was looked for and leads back to all', async () => {
  const { page, web } = dashboard();
  await insertTasks('Only one');
  await page.goto(`${web}/tasks?q=nothing&status=paused&next=1h`);
  await page.getByText('Looked for: paused, “nothing”, next run within 1 hour.').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await taskLink('Only one').waitFor();
  await page.waitForURL(`${web}/tasks`);
});

test('no task at all is another kind of nothing, with another way on', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks`);
  await page.getByText('No tasks yet').waitFor();
  await page.getByRole('link', { name: 'Create the first task' }).waitFor();
});

test('a page further is a step for Back, and filtering begins on the first page', async () => {
  const { page, web } = dashboard();
  await insertTasks(...Array.from({ length: 30 }, (_, index) => `Task ${String(index).padStart(2, '0')}`));
  await page.goto(`${web}/tasks?size=25&sort=name`);
  await page.getByRole('link', { name: 'Next' }).click();
  await taskLink('Task 29').waitFor();
  await page.goBack();
  await taskLink('Task 00').waitFor();
  await page.goForward();
  await taskLink('Task 29').waitFor();
  await page.keyboard.press('[');
  await taskLink('Task 00').waitFor();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await page.waitForURL(says({ sort: 'name', dir: 'desc', size: '25' }));
  await taskLink('Task 29').waitFor();
});

test('columns, their order, density and views survive a reload; nothing that the server said lies in localStorage', async () => {
  const { page, web } = dashboard();
  await insertTasks('Secret name of a task');
  await page.goto(`${web}/tasks?status=ready`);
  await button('Columns').click();
  await page.getByRole('checkbox', { name: 'Schedule' }).click();
  await page.getByRole('checkbox', { name: 'Webhook host' }).click();
  await button('Move Next run to the front').click();
  await page.getByRole('radio', { name: 'Dense' }).click();
  await page.keyboard.press('Escape');
  await button('Views').click();
  await page.getByLabel('Keep the present filter as').fill('What is ready');
  await button('Save').click();
  await page.getByRole('link', { name: 'What is ready' }).waitFor();

  await page.goto(`${web}/tasks`);
  await taskLink('Secret name of a task').waitFor();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  expect(heads.map((head) => head.trim())).toEqual([
    '',
    'Status',
    'Name',
    'Last 30 runs',
    'Next run',
    'Last run',
    'Success',
    'Webhook host',
    'Actions',
  ]);
  expect(await page.evaluate<string>('document.documentElement.dataset.density')).toBe('dense');
  await button('Views').click();
  await page.getByRole('link', { name: 'What is ready' }).click();
  await page.waitForURL(`${web}/tasks?status=ready`);
  const stored = await page.evaluate<string>('JSON.stringify(localStorage)');
  expect(stored).toContain('persist:ui');
  expect(stored).not.toContain('Secret name');
});

test('the keyboard alone goes through the rows, looks closer, chooses, and opens', async () => {
  const { page, web } = dashboard();
  const [id] = await insertTasks('First', 'Second', 'Third');
  await page.goto(`${web}/tasks?sort=name`);
  await taskLink('Third').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await taskLink('Second').and(page.locator(':focus')).count()).toBe(1);
  await page.keyboard.press('x');
  await page.getByText('1 task selected').waitFor();
  await page.keyboard.press('k');
  await page.keyboard.press('v');
  await page.getByRole('heading', { name: 'First', exact: true }).waitFor();
  await page.waitForURL(new RegExp(`sel=${id}`));
  await page.keyboard.press('v');
  await page.getByRole('heading', { name: 'First', exact: true }).waitFor({ state: 'detached' });
  await page.waitForURL(`${web}/tasks?sort=name`); // the address follows what is shown by some milliseconds
  await page.keyboard.press('Enter');
  await page.waitForURL(`${web}/tasks/${id}`);
});

test('Shift and a click choose everything between', async () => {
  const { page, web } = dashboard();
  await insertTasks('A', 'B', 'C', 'D');
  await page.goto(`${web}/tasks?sort=name`);
  await page.getByRole('checkbox', { name: 'Select A', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Select C', exact: true }).click({ modifiers: ['Shift'] });
  await page.getByText('3 tasks selected').waitFor();
  await page.getByRole('checkbox', { name: 'Select all tasks on this page' }).click();
  await page.getByText('4 tasks selected').waitFor();
  await button('Clear selection').click();
  await page.getByRole('toolbar', { name: 'Selected tasks' }).waitFor({ state: 'detached' });
});

test('a run is drawn into the strip of its row as it ends', async () => {
  const { page, web } = dashboard();
  await insertTasks('Watched');
  await page.goto(`${web}/tasks`);
  await row('Watched').getByRole('img', { name: 'No runs yet' }).waitFor();
  await button('Run Watched now').click();
  await row('Watched').getByRole('img', { name: '1 run: 1 finished' }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'nobody is kept out of the list, wide or narrow, in the %s theme',
  async (colorScheme) => {
    const { page, web } = dashboard();
    await insertTasks('Looked at', 'Not looked at');
    await page.emulateMedia({ colorScheme });
    await page.goto(`${web}/tasks?q=look`);
    await page.getByRole('checkbox', { name: 'Select Looked at' }).click();
    expect(await findViolations(page)).toEqual([]);
    await button('Columns').click();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await row('Not looked at').getByRole('cell').nth(1).click();
    await button('Open the task')
      .or(page.getByRole('link', { name: 'Open the task' }))
      .waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  },
);
