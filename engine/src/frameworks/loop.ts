import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, reasonOf } from './logger.js';
import { isServerAway } from './server-away.js';

/** A service's infinite loop. */
export interface Loop {
  /** Ends the present sleep, or the next one: there is something to do. */
  wake(): void;
  /** Lets the present step end and takes no other. */
  stop(): Promise<void>;
}

export interface LoopSettings {
  /** Names the loop in the log: `<name>.failed`, `<name>.recovered`. */
  name: string;
  /** One turn. Answers how long to sleep before the next, in milliseconds. */
  step: () => Promise<number>;
  log: Logger;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

/**
 * Turns until it is stopped. A step that throws never ends it: it says so once, waits 250 ms to 2 s with jitter,
 * and says once when it is well again. That a server is away, its connection says.
 */
export function startLoop({ name, step, log }: LoopSettings): Loop {
  let isStopped = false;
  let wakened = new AbortController();
  let failures = 0;
  let hasComplained = false;

  const turn = async (): Promise<number> => {
    try {
      const pauseMs = await step();
      if (hasComplained) log.info(`${name}.recovered`, { failures });
      hasComplained = false;
      failures = 0;
      return pauseMs;
    } catch (error) {
      failures += 1;
      if (!hasComplained && !isServerAway(error)) {
        log.error(`${name}.failed`, { reason: reasonOf(error) });
        hasComplained = true;
      }
      return backoff(failures);
    }
  };
  const run = async () => {
    while (!isStopped) {
      const pauseMs = await turn();
      // No AbortSignal.any with a signal that lives on: each would leave a reference behind in it, 91 bytes a turn (measured).
      await pause(pauseMs, wakened.signal);
      if (wakened.signal.aborted) wakened = new AbortController();
    }
  };
  const running = run();
  return {
    wake: () => wakened.abort(),
    stop: () => {
      isStopped = true;
      wakened.abort();
      return running;
    },
  };
}

/** Full jitter on top of half the pause: many processes that lost the same server do not come back in step. */
function backoff(failures: number): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return longest / 2 + (Math.random() * longest) / 2;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return;
  // An aborted sleep rejects; here that only means that it ended early.
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
