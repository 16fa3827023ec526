import { until } from '@task-scheduler/engine/testing/until';
import type { Page } from 'playwright-core';

/** Everything that the page wants to show is there, or it says what could not be had. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main [role=alert]').first().waitFor();
  await until(
    () => page.locator('[aria-busy=true]').count(),
    (count) => count === 0,
  );
}
