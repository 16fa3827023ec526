import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from './processes/child.js';
import { StartupError } from './startup-error.js';

const HEALTHY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 100;

/** Waits until the part answers 200 at `/healthz`; one that ends before, or never answers, is an error. */
export async function waitHealthy(name: string, url: string, child: Child): Promise<void> {
  const giveUpAt = Date.now() + HEALTHY_WITHIN_MS;
  let end: string | undefined;
  void child.ended.then((how) => (end = how));
  let answer = 'no answer';
  while (end === undefined && Date.now() < giveUpAt) {
    answer = await askHealth(url);
    if (answer === '200') return;
    await wait(ASK_EVERY_MS);
  }
  throw new StartupError(`expected ${name} to become healthy, got: ${end ?? answer}`, 'Its last words are above.');
}

async function askHealth(url: string): Promise<string> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) });
    return response.ok ? '200' : `${response.status} ${await response.text()}`;
  } catch {
    return 'no answer'; // not listening yet
  }
}
