import { previewSchedule } from '@task-scheduler/engine/core/schedule/preview';
import type { EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import type { DatabasePool } from '@task-scheduler/engine/frameworks/postgres/database';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Types names into the list's search; answers how long after each its row alone was there. */
export async function filterTimes(page: Page, names: readonly string[]): Promise<number[]> {
  const times = [];
  for (const name of names) {
    await page.getByLabel('Search tasks').pressSequentially(name.slice(0, -1));
    const row = page.getByRole('link', { name, exact: true });
    times.push(await lasts(() => page.keyboard.type(name.slice(-1)).then(() => row.waitFor())));
    await page.getByLabel('Search tasks').fill('');
    await row.waitFor({ state: 'detached' });
  }
  return times;
}

/** Types schedules into the form; answers how long after each the server's words were there. */
export async function verdictTimes(page: Page, schedules: readonly string[]): Promise<number[]> {
  const times = [];
  for (const schedule of schedules) {
    const { description } = previewSchedule(schedule, 'UTC', new Date(), 1);
    const verdict = page.locator('#schedule-verdict').getByText(description ?? '', { exact: true });
    const field = page.getByLabel('Schedule', { exact: true });
    times.push(await lasts(() => field.fill(schedule).then(() => verdict.waitFor())));
  }
  return times;
}

const SHOWN = `[...document.querySelectorAll('a[href^="/tasks/"]')].map((link) => link.href)`;
const FRAMES = `new Promise((resolve) => {
  const frames = [];
  let last = performance.now();
  const end = last + SECONDS * 1000;
  const next = (now) => {
    frames.push(now - last);
    last = now;
    if (now < end) requestAnimationFrame(next);
    else resolve(frames.slice(1));
  };
  requestAnimationFrame(next);
})`;
const STEP_MS = 100;

/** Changes so many tasks a second that the page shows; answers how long each of its frames took meanwhile. */
export async function frameTimes(
  page: Page,
  { db, events }: { db: DatabasePool; events: EventPublisher },
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number[]> {
  const shown = await page.evaluate<string[]>(SHOWN);
  const ids = [...new Set(shown.flatMap((link) => /[0-9a-f-]{36}/.exec(link)?.[0] ?? []))];
  const frames = page.evaluate<number[]>(FRAMES.replace('SECONDS', String(seconds)));
  for (let step = 0; step < (seconds * 1000) / STEP_MS; step += 1) {
    const count = (perSecond * STEP_MS) / 1000;
    const changed = Array.from({ length: count }, (_, place) => ids[(step * count + place) % ids.length] ?? '');
    const status = step % 2 === 0 ? 'failed' : 'ready';
    await db.query('update tasks set status = $2 where id = any($1::uuid[])', [changed, status]);
    events.announce({ tasks: changed });
    await sleep(STEP_MS);
  }
  return frames;
}

async function lasts(step: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await step();
  return performance.now() - startedAt;
}
