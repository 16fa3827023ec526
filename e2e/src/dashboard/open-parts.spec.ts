import { insertTask } from '@task-scheduler/engine/testing/builders';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { settled } from '../harness/settled.js';
import { useDashboard } from '../harness/use-dashboard.js';

// What opens over a page, and how a page looks that is liked otherwise: can everybody use it?

const dashboard = useDashboard();
const THEMES = ['light', 'dark'] as const;
const button = (name: string) => dashboard().page.getByRole('button', { name, exact: true });

async function insertTasks(): Promise<string> {
  const { db } = dashboard();
  await db.query('truncate tasks cascade');
  await insertTask(db, { name: 'Broken', status: 'failed' });
  const id = await insertTask(db, { name: 'Looked at' });
  await db.query(`update tasks set tags = '{billing}'`);
  return id;
}

/** Opens each part in turn, and answers what axe finds on what is open. */
async function violationsOf(parts: Readonly<Record<string, () => Promise<void>>>): Promise<Record<string, string[]>> {
  const { page } = dashboard();
  const found: Record<string, string[]> = {};
  for (const [name, open] of Object.entries(parts)) {
    await open();
    const violations = await findViolations(page);
    if (violations.length > 0) found[name] = violations;
    await page.keyboard.press('Escape');
    await page.locator('[role=menu], [role=dialog], [role=alertdialog]').first().waitFor({ state: 'detached' });
  }
  return found;
}

const choose = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
};

test.each(THEMES)('nobody is kept out of the menus of the list, in the %s theme', async (colorScheme) => {
  const { page, web } = dashboard();
  await insertTasks();
  await page.emulateMedia({ colorScheme });
  await page.goto(`${web}/tasks`);
  await settled(page);
  const menu = (name: string) => async () => {
    await button(name).click();
    await page.getByRole('menu').or(page.getByRole('dialog')).waitFor();
  };
  const names = ['Filter', 'Columns', 'Views', 'More actions for Looked at'];
  expect(await violationsOf(Object.fromEntries(names.map((name) => [name, menu(name)])))).toEqual({});
});

test.each(THEMES)('nobody is kept out of what opens over a task, in the %s theme', async (colorScheme) => {
  const { page, web } = dashboard();
  const id = await insertTasks();
  await page.emulateMedia({ colorScheme });
  await page.goto(`${web}/tasks/${id}`);
  await settled(page);
  const parts = {
    menu: () => button('More actions').click(),
    'pause with a reason': () => choose(page, 'More actions', 'Pause with a reason…'),
    'test request': () => choose(page, 'More actions', 'Send test request…'),
  };
  expect(await violationsOf(parts)).toEqual({});
});

test.each(THEMES)('nobody is kept out of a dense list, in the %s theme', async (colorScheme) => {
  const { page, web } = dashboard();
  await insertTasks();
  await page.emulateMedia({ colorScheme });
  await page.goto(`${web}/settings`);
  await page.getByRole('radiogroup', { name: 'Density' }).getByRole('radio', { name: 'Dense' }).click();
  await page.goto(`${web}/tasks`);
  await settled(page);
  expect(await page.evaluate('document.documentElement.dataset.density')).toBe('dense');
  expect(await findViolations(page)).toEqual([]);
});

test.each(THEMES)('nobody is kept out of a page that lost the API, in the %s theme', async (colorScheme) => {
  const { page, web, misdeeds } = dashboard();
  const id = await insertTasks();
  await page.emulateMedia({ colorScheme });
  await page.goto(`${web}/tasks/${id}`);
  await settled(page);
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await button('Run now').click();
  await page.getByText('The API cannot be reached. What you see may be out of date.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Looked at' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  const others = misdeeds.filter((misdeed) => !misdeed.endsWith('net::ERR_CONNECTION_REFUSED'));
  misdeeds.splice(0, misdeeds.length, ...others);
});
