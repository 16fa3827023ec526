import { previewSchedule } from '@task-scheduler/engine/core/schedule/preview';
import type { Route } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { useDashboard } from '../harness/use-dashboard.js';

// What the form says about a schedule is what the scheduler will make of it.

const dashboard = useDashboard([]);
const schedule = () => dashboard().page.getByLabel('Schedule', { exact: true });
const verdict = () => dashboard().page.locator('#schedule-verdict');
const runs = () => dashboard().page.getByRole('region', { name: 'Next runs' }).getByRole('listitem');

beforeEach(async () => {
  await dashboard().page.goto(`${dashboard().web}/tasks/new`);
});

// Measured: cronstrue and cron-parser, both widely used to explain schedules in the browser, disagree on these.
test.each([
  '0 0 31 2 *',
  '0 0 30 2 *',
  '@reboot',
  '0 0 12 * * ? *',
  '0 0 15W * *',
  '0 9 * * 1,',
  '0 22-2 * * *',
  '0 0 L-3 * *',
  '0 0 LW * *',
  '@midnight',
  '* * * *',
  'H * * * *',
])('%s gets the scheduler’s own verdict', async (text) => {
  const { valid, error, description, runs: coming } = previewSchedule(text, 'UTC', new Date(), 5);
  await schedule().fill(text);
  await verdict()
    .getByText(description ?? error ?? '', { exact: true })
    .waitFor();
  expect(await runs().count()).toBe(coming.length);
  expect(await schedule().getAttribute('aria-invalid')).toBe(String(!valid));
});

test('an empty schedule is no schedule', async () => {
  const { page } = dashboard();
  await page.getByRole('button', { name: 'Create task' }).click();
  await page.getByRole('button', { name: /^Schedule: Expected a schedule, got: nothing/ }).waitFor();
});

test('the next five runs are told in the task’s zone and in the reader’s', async () => {
  const { page } = dashboard();
  await schedule().fill('30 9 * * *');
  await page.getByLabel('Time zone').fill('Asia/Kolkata');
  await verdict().getByText('At 09:30 (Asia/Kolkata)').waitFor();
  expect(await runs().count()).toBe(5);
  // The page's own zone is Berlin.
  await expect.poll(() => runs().first().innerText()).toMatch(/09:30 \+05:30\s+in .* · 0[56]:00 CES?T/);
});

test('the field under the caret lights up, and the one at fault is named', async () => {
  const { page } = dashboard();
  const hint = (name: string) => page.locator('ol[aria-hidden] li', { hasText: name });
  await schedule().pressSequentially('0 24');
  await verdict().getByText('expected schedule to have five fields').waitFor();
  expect(await hint('hour').getAttribute('class')).toContain('bg-running-bg');
  await schedule().pressSequentially(' * * *');
  await verdict().getByText('expected hour to be 0 to 23, got: 24').waitFor();
  expect(await hint('hour').getAttribute('class')).toContain('text-failed');
  expect(await hint('weekday').getAttribute('class')).toContain('bg-running-bg');
});

test('what may surprise is told: uneven steps, and days that need not both match', async () => {
  const { page } = dashboard();
  await schedule().fill('*/45 0 1 * 1');
  await page.getByText('Runs on days that match the day of month (1) or the weekday (1): either is enough.').waitFor();
  await page
    .getByText(/\*\/45/)
    .first()
    .waitFor();
});

test('an answer to an older text is dropped, however late it comes', async () => {
  const { page } = dashboard();
  const held: Route[] = [];
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('1 1 1 1 *')) held.push(route);
    else await route.fallback();
  });
  await schedule().fill('1 1 1 1 *');
  await expect.poll(() => held.length).toBe(1);
  await schedule().fill('0 9 * * *');
  await verdict().getByText('At 09:00 (UTC)').waitFor();
  // The page has called that request off: there is nobody to answer any more.
  await held[0]?.fulfill({ json: { data: { previewSchedule: null } } }).catch(() => undefined);
  expect(await verdict().innerText()).toBe('At 09:00 (UTC)');
  await page.unrouteAll();
});

test('while the API is away the form says so, keeps the last preview, and recovers by itself', async () => {
  const { page, misdeeds } = dashboard();
  await schedule().fill('0 9 * * *');
  await verdict().getByText('At 09:00 (UTC)').waitFor();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await schedule().fill('0 10 * * *');
  await verdict()
    .getByText(/^Can’t check the schedule\. The API cannot be reached/)
    .waitFor();
  expect(await runs().count()).toBe(5);
  await page.unrouteAll();
  await verdict().getByText('At 10:00 (UTC)').waitFor();
  // Chromium tells every failed request in the console.
  const told = misdeeds.splice(0);
  expect(told.filter((line) => !line.includes('net::ERR_CONNECTION_REFUSED'))).toEqual([]);
});
