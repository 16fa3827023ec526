import { launchBrowser } from '@task-scheduler/e2e/harness/browser';
import { countHour } from '@task-scheduler/engine/frameworks/postgres/count-hour';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import type { Browser } from 'playwright-core';
import { seedHistory } from '../api/seed-history.js';
import { filterTimes, frameTimes, verdictTimes } from '../dashboard/measure-page.js';
import { noticedBy, openObserved } from '../dashboard/observed-page.js';
import { startSite } from '../dashboard/site.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';

const VISITS = 5;
const PER_SECOND = 50;

type Row = Table[number];

export const dashboard: Question = {
  name: 'dashboard',
  title: 'How fast is the dashboard in a browser?',
  method: `10,000 tasks and 1,000,000 attempts of the last 30 days; the built dashboard (\`npm run build\`), one API, and a Chromium without a graphics card, all on
this machine. Each page is visited ${VISITS} times by a browser that was never here; interactions are keys typed into the list's search.`,
  minutes: 3,
  async measure(ground) {
    await seedHistory(ground.db, { tasks: 10_000, attempts: 1_000_000, days: 30 });
    while (await countHour(ground.db));
    const site = await startSite(ground);
    const browser = await launchBrowser();
    try {
      return [
        ['what', 'median', 'p95', 'worst', 'goal'],
        ...(await visitRows(browser, site.url, ground)),
        ...(await listRows(browser, site.url, ground)),
        await verdictRow(browser, site.url),
      ];
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

async function visitRows(browser: Browser, url: string, { db }: Ground): Promise<Row[]> {
  const [task] = await db.query<{ id: string }>(`select id from tasks where name = 'Task 4321'`);
  const rows: Row[] = [];
  for (const path of ['/', '/tasks', `/tasks/${task?.id}`, '/tasks/new', '/logs', '/upcoming', '/settings']) {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOnce(browser, url + path));
    const page = path.replace(/[0-9a-f-]{36}/, '[id]');
    rows.push(
      spread(
        `${page}: largest paint, ms`,
        visits.map(({ lcp }) => lcp),
        '1,200',
      ),
    );
    rows.push(
      spread(
        `${page}: shift`,
        visits.map(({ cls }) => cls),
        '0.02',
        3,
      ),
    );
  }
  return rows;
}

async function visitOnce(browser: Browser, address: string) {
  const page = await openObserved(browser, address);
  const noticed = await noticedBy(page);
  await page.context().close();
  return noticed;
}

async function listRows(browser: Browser, url: string, ground: Ground): Promise<Row[]> {
  const page = await openObserved(browser, `${url}/tasks?sort=name`);
  const times = await filterTimes(page, ['Task 4321', 'Task 1234', 'Task 8765', 'Task 5050', 'Task 2718']);
  const { interactions } = await noticedBy(page);
  const events = createEventPublisher(ground.redis);
  const frames = await frameTimes(page, { db: ground.db, events }, { perSecond: PER_SECOND, seconds: 10 });
  await events.close();
  await page.context().close();
  return [
    spread('last key in the search → its row, ms', times, '250'),
    spread('key → next paint, ms', interactions, '100'),
    spread(`a frame while ${PER_SECOND} tasks a second change, ms`, frames, '16', 1),
  ];
}

async function verdictRow(browser: Browser, url: string): Promise<Row> {
  const page = await openObserved(browser, `${url}/tasks/new`);
  const times = await verdictTimes(
    page,
    Array.from({ length: 20 }, (_, n) => `${n + 2} ${n % 24} * * *`),
  );
  await page.context().close();
  return spread('last key in the schedule → the server’s verdict, ms', times, '250');
}

function spread(what: string, values: readonly number[], goal: string, digits = 0): Row {
  return [
    what,
    cell(median(values), digits),
    cell(quantile(values, 0.95), digits),
    cell(Math.max(...values), digits),
    goal,
  ];
}
