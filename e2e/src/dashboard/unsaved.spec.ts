import { insertTask } from '@task-scheduler/engine/testing/builders';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { useDashboard } from '../harness/use-dashboard.js';

// Nothing that somebody typed is lost: not to a reload, not to a wrong click, not to somebody else who edits the same task.

const dashboard = useDashboard([]);
const webhookUrl = 'http://127.0.0.1:9/hook';
const field = (label: string) => dashboard().page.getByLabel(label, { exact: true });
const button = (name: string) => dashboard().page.getByRole('button', { name, exact: true });

async function storedTask(name: string) {
  const [task] = await dashboard().db.query<Record<string, unknown>>('select * from tasks where name = $1', [name]);
  return task;
}

test('an edit saves what was changed and leaves alone what was not', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Before', webhookUrl, payload: { a: [1] } });
  await page.goto(`${web}/tasks/${id}/edit`);
  await db.query(`update tasks set paused_at = now() where id = $1`, [id]); // no edit: no conflict
  await field('Name').fill('After');
  await button('Save changes').click();
  await page.getByText(/^Saved After\./).waitFor();
  expect(await storedTask('After')).toMatchObject({ id, payload: { a: [1] }, paused_at: expect.any(Date) });
});

test('the way back from an edit names the task and leads to it', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Named above its form', webhookUrl });
  await page.goto(`${web}/tasks/${id}/edit`);
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Named above its form' })
    .click();
  await page.waitForURL(`${web}/tasks/${id}`);
});

test('when somebody else saved meanwhile, both versions are shown and mine can be kept on top of theirs', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Contested', webhookUrl });
  await page.goto(`${web}/tasks/${id}/edit`);
  await field('Name').fill('Mine');
  await db.query(`update tasks set name = 'Theirs', max_retry = 9 where id = $1`, [id]);
  await button('Save changes').click();
  await page.getByRole('row', { name: 'Name Mine Theirs' }).waitFor();
  await page.getByRole('row', { name: 'Retries not changed 9' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await button('Keep mine').click();
  await page.getByText(/^Saved Mine\./).waitFor();
  expect(await storedTask('Mine')).toMatchObject({ id, max_retry: 9 });
});

test('theirs can be taken, and edited from there', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Contested too', webhookUrl });
  await page.goto(`${web}/tasks/${id}/edit`);
  await field('Name').fill('Not this');
  await db.query(`update tasks set name = 'This' where id = $1`, [id]);
  await button('Save changes').click();
  await button('Take theirs').click();
  expect(await field('Name').inputValue()).toBe('This');
  await field('Retries').fill('7');
  await button('Save changes').click();
  await page.getByText(/^Saved This\./).waitFor();
  expect(await storedTask('This')).toMatchObject({ id, max_retry: 7 });
});

test('what was typed survives a reload, until it is thrown away', async () => {
  const { page, web } = dashboard();
  page.removeAllListeners('dialog').on('dialog', (dialog) => void dialog.accept()); // the browser asks before it leaves
  await page.goto(`${web}/tasks/new`);
  await field('Name').fill('Half done');
  await field('Tags').fill('kept,');
  await page.reload();
  await page.getByText('This is what you typed before and did not save.').waitFor();
  expect(await field('Name').inputValue()).toBe('Half done');
  await button('Remove the tag kept').waitFor();
  await button('Start over').click();
  await expect.poll(() => field('Name').inputValue()).toBe('');
  await page.reload();
  await field('Name').waitFor();
  expect(await page.getByText('This is what you typed before').count()).toBe(0);
});

test('a link that would leave the form asks first', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/tasks/new`);
  await field('Name').fill('Unsaved');
  const cancel = page.getByRole('link', { name: 'Cancel' });
  await cancel.click();
  await page.getByRole('alertdialog', { name: 'Leave without saving?' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await field('Name').inputValue()).toBe('Unsaved');
  await cancel.click();
  await button('Discard changes').click();
  await page.waitForURL(`${web}/tasks`);
});
