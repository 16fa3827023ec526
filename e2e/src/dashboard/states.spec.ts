import { insertTask } from '@task-scheduler/engine/testing/builders';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { settled } from '../harness/settled.js';
import { useDashboard } from '../harness/use-dashboard.js';

// Every page in the states that are rarely looked at: nothing there yet, nothing come yet, nothing to be had.

const dashboard = useDashboard([]);
const THEMES = ['light', 'dark'] as const;
const UNKNOWN_TASK = '/tasks/019a0000-0000-7000-8000-000000000000';

/** What axe finds on each of the pages, by path. */
async function violationsOn(
  paths: readonly string[],
  isReady: (page: Page) => Promise<void>,
): Promise<Record<string, string[]>> {
  const { page, web } = dashboard();
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(web + path);
    await isReady(page);
    const violations = await findViolations(page);
    if (violations.length > 0) found[path] = violations;
  }
  return found;
}

test.each(THEMES)('nobody is kept out of a page that is empty, in the %s theme', async (colorScheme) => {
  const { page } = dashboard();
  await page.emulateMedia({ colorScheme });
  const paths = [
    '/',
    '/tasks',
    '/tasks?q=nothing',
    '/tasks/new',
    '/logs',
    '/logs?q=nothing',
    '/upcoming',
    UNKNOWN_TASK,
  ];
  expect(await violationsOn(paths, settled)).toEqual({});
});

test.each(THEMES)('nobody is kept out of a page that waits for the API, in the %s theme', async (colorScheme) => {
  const { page, db } = dashboard();
  const task = `/tasks/${await insertTask(db)}`;
  await page.emulateMedia({ colorScheme });
  const held: Route[] = [];
  await page.route('**/graphql', (route) => void held.push(route));
  const paths = ['/', '/tasks', '/tasks/new', task, `${task}/edit`, '/logs', '/upcoming', '/settings'];
  expect(await violationsOn(paths, () => page.locator('main').waitFor())).toEqual({});
  expect(held.length).toBeGreaterThan(paths.length);
});

test.each(THEMES)('nobody is kept out of a page that cannot reach the API, in the %s theme', async (colorScheme) => {
  const { page, db, misdeeds } = dashboard();
  const task = `/tasks/${await insertTask(db)}`;
  await page.emulateMedia({ colorScheme });
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  const paths = ['/', '/tasks', '/tasks/new', task, `${task}/edit`, '/logs', '/upcoming', '/settings'];
  expect(
    await violationsOn(paths, (shown) =>
      settled(shown, 'text="The API cannot be reached. What you see may be out of date."'),
    ),
  ).toEqual({});
  // The browser reports every request that failed, as it must; nothing else may have happened.
  const others = misdeeds.filter((misdeed) => !misdeed.endsWith('net::ERR_CONNECTION_REFUSED'));
  misdeeds.splice(0, misdeeds.length, ...others);
});
