import { insertQueuedRun, insertTask, runsOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { useDashboard } from '../harness/use-dashboard.js';

// What is done to tasks from the list and from a task's own page.

const dashboard = useDashboard();
const receiver = useReceiver();
const button = (name: string) => dashboard().page.getByRole('button', { name, exact: true });
const taskLink = (name: string) => dashboard().page.getByRole('link', { name, exact: true });
const row = (name: string) => dashboard().page.getByRole('row').filter({ hasText: name });
const insert = (name: string) => insertTask(dashboard().db, { name, webhookUrl: receiver.url });

async function pauseOf(id: string) {
  const [task] = await dashboard().db.query<{ paused: boolean; reason: string | null }>(
    'select paused_at is not null as paused, pause_reason as reason from tasks where id = $1',
    [id],
  );
  return task;
}

async function isStored(id: string): Promise<boolean> {
  return (await dashboard().db.query('select 1 from tasks where id = $1', [id])).length === 1;
}

test('a task is paused and resumed in its row, seen at once', async () => {
  const { page, web } = dashboard();
  const id = await insert('Interrupted');
  await page.goto(`${web}/tasks?q=interrupted`);
  await button('Pause Interrupted').click();
  await row('Interrupted').getByText('Paused', { exact: true }).waitFor();
  await until(
    () => pauseOf(id),
    (task) => task?.paused === true,
  );
  await button('Resume Interrupted').click();
  await row('Interrupted').getByText('Ready', { exact: true }).waitFor();
  await until(
    () => pauseOf(id),
    (task) => task?.paused === false,
  );
});

test('what the API refuses is taken back, and said', async () => {
  const { page, web, db } = dashboard();
  const id = await insert('Busy');
  await insertQueuedRun(db, id, { pushedSecondsAgo: 0 });
  await db.query(
    `update task_runs set state = 'waiting', available_at = now() + interval '1 hour' where task_id = $1`,
    [id],
  );
  await page.goto(`${web}/tasks/${id}`);
  await button('Run now').click();
  await page
    .getByText(/expected .* to/)
    .first()
    .waitFor();
  expect(await runsOf(db, id)).toHaveLength(1);
});

test('a task is paused with a reason, and whoever finds it paused reads it', async () => {
  const { page, web } = dashboard();
  const id = await insert('Explained');
  await page.goto(`${web}/tasks/${id}`);
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Pause with a reason…' }).click();
  await page.getByLabel('Reason').fill('Waiting for the new supplier');
  await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused: Waiting for the new supplier').waitFor();
  await until(
    () => pauseOf(id),
    (task) => task?.reason === 'Waiting for the new supplier',
  );
});

test('a deleted task leaves on another page than it was deleted on, once nobody said Undo', async () => {
  const { page, web } = dashboard();
  const id = await insert('Obsolete');
  await page.goto(`${web}/tasks/${id}`);
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('Deleting Obsolete').waitFor();
  await page.waitForURL(`${web}/tasks`);
  expect(await isStored(id)).toBe(true);
  await button('Close toast').click();
  await taskLink('Obsolete').waitFor({ state: 'detached' });
  await until(
    () => isStored(id),
    (stored) => !stored,
  );
});

test('Undo keeps the task', async () => {
  const { page, web } = dashboard();
  const id = await insert('Regretted');
  await page.goto(`${web}/tasks?q=regretted`);
  await button('More actions for Regretted').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await button('Undo').click();
  await page.getByText('Deleting Regretted').waitFor({ state: 'detached' });
  await button('Pause Regretted').click();
  await until(
    () => pauseOf(id),
    (task) => task?.paused === true,
  );
});

test('closing the tab before deletes nothing', async () => {
  const { page, web } = dashboard();
  const id = await insert('Kept');
  await page.goto(`${web}/tasks?q=kept`);
  await button('More actions for Kept').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('Deleting Kept').waitFor();
  await page.close();
  expect(await isStored(id)).toBe(true);
});

test('chosen tasks are paused together; what could not be done is said task by task', async () => {
  const { page, web, db } = dashboard();
  const ids = [await insert('Bulk one'), await insert('Bulk two'), await insert('Bulk three')];
  await page.goto(`${web}/tasks?q=bulk&sort=name`);
  await page.getByRole('checkbox', { name: 'Select all tasks on this page' }).click();
  await db.query('delete from tasks where id = $1', [ids[1]]);
  await page.getByRole('toolbar', { name: 'Selected tasks' }).getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused 2 tasks').waitFor();
  await page
    .getByRole('alert')
    .getByText(/^Bulk two: /)
    .waitFor();
  expect(await Promise.all([ids[0], ids[2]].map((id) => pauseOf(id ?? '')))).toMatchObject([
    { paused: true },
    { paused: true },
  ]);
});

test('deleting several asks first, says how many, and can be undone', async () => {
  const { page, web } = dashboard();
  const ids = [await insert('Heap one'), await insert('Heap two')];
  await page.goto(`${web}/tasks?q=heap`);
  await page.getByRole('checkbox', { name: 'Select all tasks on this page' }).click();
  await button('Delete…').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete 2 tasks' }).click();
  await button('Undo').click();
  expect(await Promise.all(ids.map(isStored))).toEqual([true, true]);
});
