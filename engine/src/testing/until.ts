import { setTimeout as sleep } from 'node:timers/promises';

/** Looks every few milliseconds until the answer pleases, and gives it. Throws with the last answer after `withinMs`. */
export async function until<T>(
  look: () => Promise<T> | T,
  pleases: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await look();
    if (pleases(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(`expected something else within ${withinMs} ms, got at last: ${JSON.stringify(answer)}`);
    }
    await sleep(10);
  }
}
