import { until } from '@task-scheduler/engine/testing/until';
import type { Page } from 'playwright-core';

/** Everything that the page wants to show is there. `sign` is what it must show at least. */
export async function settled(page: Page, sign = 'main h1'): Promise<void> {
  await page.locator(sign).first().waitFor();
  await until(
    () => page.locator('[aria-busy=true]').count(),
    (count) => count === 0,
  );
}
