import type { Page } from 'playwright-core';

/** The same page, whose `goto` returns when it hears keys and clicks: what comes before hydration goes nowhere. */
export function hearingPage(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...address) => {
    const response = await goto(...address);
    // The server's HTML says "Connecting"; only a hydrated page finds out how it stands. The playground has no such sign.
    const sign = page.locator('button[aria-label^="Live updates:"]:not([aria-label$="Connecting"])');
    await sign.or(page.locator('.graphiql-container')).waitFor();
    return response;
  };
  return page;
}
