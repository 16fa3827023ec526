import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { findViolations } from '../harness/find-violations.js';
import { settled } from '../harness/settled.js';
import { useDashboard } from '../harness/use-dashboard.js';

// What surrounds every page: palette, keys, preferences; and whether everybody can use it.

const dashboard = useDashboard();
const receiver = useReceiver();
const heading = (name: string) => dashboard().page.getByRole('heading', { level: 1, name, exact: true });
const palette = () => dashboard().page.getByRole('dialog', { name: 'Search or jump' });
const option = (name: string | RegExp) => palette().getByRole('option', { name });

async function openPalette(): Promise<void> {
  await dashboard().page.keyboard.press('Control+k');
  await palette().getByRole('combobox').waitFor();
}

test('the palette goes to a page, with the keyboard alone', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/settings`);
  await heading('Settings').waitFor();
  await openPalette();
  await page.keyboard.type('upcom');
  await option('Upcoming').waitFor();
  await page.keyboard.press('Enter');
  await heading('Upcoming').waitFor();
  await palette().waitFor({ state: 'detached' });
});

test('the palette finds a task by its name, and whatever has an id', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Needle in the haystack', webhookUrl: receiver.url });
  await page.goto(`${web}/settings`);
  await openPalette();
  await page.keyboard.type('needle');
  await option(/Needle in the haystack/).click();
  await page.waitForURL(`${web}/tasks/${id}`);
  await openPalette();
  await palette().getByRole('combobox').fill(id);
  await option(/Task Needle/).waitFor();
  await palette().getByRole('combobox').fill('019a0000-0000-7000-8000-000000000000');
  await palette().getByText('No task, run or attempt has this id.').waitFor();
});

test('the palette runs the task whose page is open', async () => {
  const { page, web, db } = dashboard();
  const id = await insertTask(db, { name: 'Commanded', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks/${id}`);
  await heading('Commanded').waitFor();
  await openPalette();
  await option('Run now').click();
  await until(
    () => Promise.resolve(receiver.received.length),
    (count) => count === 1,
  );
});

test('two keys go to a page, unless somebody types or has turned them off', async () => {
  const { page, web } = dashboard();
  await page.goto(web);
  await page.getByRole('button', { name: 'Live updates: Live' }).waitFor();
  await page.keyboard.type('gs');
  await heading('Settings').waitFor();
  await until(
    () => page.evaluate<string | undefined>('document.activeElement?.textContent'),
    (focused) => focused === 'Settings',
  );
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: 'Single-key shortcuts' }).getByRole('radio', { name: 'Off' }).click();
  await page.keyboard.type('go?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(page.url()).toBe(`${web}/settings`);
});

test('what somebody likes survives a reload and lives in persist:ui, beside nothing that the server said', async () => {
  const { page, web, db } = dashboard();
  await insertTask(db, { name: 'A secret of the server', webhookUrl: receiver.url });
  await page.goto(`${web}/tasks`);
  await page.getByText('A secret of the server').first().waitFor();
  await page.goto(`${web}/settings`);
  await page.getByRole('radiogroup', { name: 'Time zone' }).getByRole('radio', { name: 'UTC' }).click();
  await page.getByRole('radiogroup', { name: 'Density' }).getByRole('radio', { name: 'Dense' }).click();
  await page.keyboard.press('Control+b');
  await page.reload();
  await page.getByRole('radio', { name: 'UTC', checked: true }).waitFor();
  const [density, sidebar] = await page.evaluate<string[]>(
    '[document.documentElement.dataset.density, document.documentElement.dataset.sidebar]',
  );
  expect([density, sidebar]).toEqual(['dense', 'min']);
  const stored = await page.evaluate<Record<string, string>>('({ ...localStorage })');
  expect(Object.keys(stored)).toEqual(['persist:ui']);
  expect(stored['persist:ui']).not.toContain('secret');
});

test('a preference counts in another tab at once', async () => {
  const { page, web } = dashboard();
  await page.goto(`${web}/settings`);
  const other = await page.context().newPage();
  await other.goto(`${web}/settings`);
  await other.getByRole('button', { name: 'Live updates: Live' }).waitFor();
  await other.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
});

test('a failed task is counted in the title of the tab, and marked in its icon', async () => {
  const { page, web, db } = dashboard();
  await insertTask(db, { name: 'Gone wrong', webhookUrl: receiver.url, status: 'failed' });
  await page.goto(`${web}/upcoming`);
  await until(
    () => page.title(),
    (title) => title === '(1) Upcoming · Task Scheduler',
  );
  const icon = page.locator('head link[rel=icon]').last();
  expect(await icon.getAttribute('href')).toBe('/icon-failed.svg');
  const { status, headers } = await fetch(`${web}/icon-failed.svg`);
  expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

test.each(['light', 'dark'] as const)(
  'nobody is kept out of any page or panel in the %s theme',
  async (colorScheme) => {
    const { page, web, db } = dashboard();
    await insertTask(db, {
      name: `Seen in ${colorScheme}`,
      webhookUrl: receiver.url,
      schedule: '* * * * *',
      status: 'failed',
    });
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', '/logs', '/upcoming', '/settings', '/logs?log=019a0000-0000-7000-8000-000000000000']) {
      await page.goto(web + path);
      await settled(page);
      expect([path, await findViolations(page)]).toEqual([path, []]);
    }
    await openPalette();
    expect(['palette', await findViolations(page)]).toEqual(['palette', []]);
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(['help', await findViolations(page)]).toEqual(['help', []]);
  },
);

test('no page scrolls sideways at 320 pixels', async () => {
  const { page, web } = dashboard();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/upcoming', '/settings']) {
    await page.goto(web + path);
    await settled(page);
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
  }
});
