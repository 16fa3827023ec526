import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';

const HELP = `npm run docs:screenshots -- [dashboard's URL, default http://localhost:3000]

Photographs every page of a dashboard that runs (npm start), light and dark, wide and narrow, into .data/screenshots; those that README shows also into docs/images.`;

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const;
const THEMES = ['light', 'dark'] as const;
const DIRECTORY = inRepository('.data', 'screenshots');
const SHOWN = ['overview-light-wide', 'overview-dark-wide', 'task-light-wide', 'edit-light-wide', 'logs-light-wide'];

const [argument = 'http://localhost:3000'] = process.argv.slice(2);
if (argument === '--help') console.log(HELP);
else await photographAll(argument);

async function photographAll(dashboard: string): Promise<void> {
  mkdirSync(DIRECTORY, { recursive: true });
  const browser = await launchBrowser();
  try {
    const task = await firstTask(browser, dashboard);
    const places = {
      overview: '/',
      tasks: '/tasks',
      task,
      new: '/tasks/new',
      edit: `${task}/edit`,
      logs: '/logs',
      upcoming: '/upcoming',
      settings: '/settings',
    };
    for (const theme of THEMES) {
      for (const [size, viewport] of Object.entries(SIZES)) {
        const page = await browser.newPage({ viewport, colorScheme: theme });
        for (const [name, path] of Object.entries(places)) {
          await photograph(page, dashboard + path, `${name}-${theme}-${size}`);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

/** Of the list's first task, as the list links to it. */
async function firstTask(browser: Browser, dashboard: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${dashboard}/tasks`);
  const link = page.locator('main table a[href^="/tasks/"]').first();
  const path = await link.getAttribute('href');
  await page.close();
  if (path === null) throw new Error('expected the dashboard to list a task, got: none; create one first');
  return path;
}

async function photograph(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const path = join(DIRECTORY, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  if (SHOWN.includes(name)) copyFileSync(path, inRepository('docs', 'images', `${name}.png`));
  console.log(`${name}.png`);
}
