import { freePort } from '@task-scheduler/local/processes/port';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from './browser.js';
import { type Platform, usePlatform } from './platform.js';
import { hearingPage } from './hearing-page.js';
import type { ProcessName } from './real-process.js';
import { openPage } from './witnessed-page.js';

/** The whole platform, and a fresh page of its dashboard for every test. */
export interface Dashboard extends Platform {
  readonly page: Page;
  readonly web: string;
  readonly api: string;
  /** What must not have happened on the page; a test that makes it happen takes it out. */
  readonly misdeeds: string[];
}

/** Call it at the top of a spec file. */
export function useDashboard(further: readonly ProcessName[] = ['scheduler', 'consumer']): () => Dashboard {
  const platform = usePlatform();
  let browser: Browser;
  let addresses: { web: string; api: string };
  let dashboard: Dashboard | undefined;

  beforeAll(async () => {
    const { start } = platform();
    const ports = { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
    const [web, api] = await Promise.all([
      start('web', { ...ports, API_URL: `http://127.0.0.1:${ports.API_PORT}` }),
      start('api', ports),
      ...further.map((name) => start(name)),
    ]);
    addresses = { web: web.url, api: api.url };
    browser = await launchBrowser();
    return () => browser.close();
  }, 120_000);

  beforeEach(async () => {
    const { web, api } = addresses;
    const { page, misdeeds } = await openPage(browser, [new URL(web).host, new URL(api).host]);
    dashboard = { ...platform(), web, api, page: hearingPage(page), misdeeds };
  });
  afterEach(async () => {
    await dashboard?.page.context().close();
    expect(dashboard?.misdeeds).toEqual([]);
  });
  return () => {
    if (!dashboard) throw new Error('expected the dashboard to be used within a test');
    return dashboard;
  };
}
