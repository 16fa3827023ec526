import type { Browser, Page } from 'playwright-core';

/** What a browser has noticed of a page since it was opened, in milliseconds. */
export interface Noticed {
  /** When the largest part of the page was painted. */
  lcp: number;
  /** The sum of what has moved unasked, a share of the window. */
  cls: number;
  /** From each key or click to the next paint. */
  interactions: number[];
}

const OBSERVE = `
window.noticed = { lcp: 0, cls: 0, interactions: [] };
const observe = (type, each, options) =>
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
observe('largest-contentful-paint', (entry) => { noticed.lcp = entry.startTime; });
observe('layout-shift', (entry) => { if (!entry.hadRecentInput) noticed.cls += entry.value; });
observe('event', (entry) => { if (entry.interactionId) noticed.interactions.push(entry.duration); }, { durationThreshold: 16 });`;

/** A window of a browser that has never been here, on the page, with everything loaded. */
export async function openObserved(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Live updates: Live' }).waitFor();
  return page;
}

export function noticedBy(page: Page): Promise<Noticed> {
  return page.evaluate<Noticed>('noticed');
}
