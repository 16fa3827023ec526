import type { Browser, Page } from 'playwright-core';

/** A page, and what must not have happened on it. */
export interface WitnessedPage {
  readonly page: Page;
  /** Errors in the console, dialogs, and requests to a host that is not ours; empty when all is well. */
  readonly misdeeds: string[];
}

export async function openPage(browser: Browser, hosts: readonly string[]): Promise<WitnessedPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !hosts.includes(host)) misdeeds.push(`foreign: ${request.url()}`);
  });
  return { page, misdeeds };
}
