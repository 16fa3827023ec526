import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from '../contenders/contender.js';
import { clockMs } from '../ground/clock.js';
import { cpuSecondsOf } from '../ground/cpu-seconds.js';
import type { Ground } from '../ground/ground.js';
import { startWebhook } from '../ground/webhook.js';

/** How one worker process delivered what was queued. */
export interface Delivery {
  /** From the first POST to the commit of the last attempt. */
  attemptsASecond: number;
  /** The same without the first third, in which the process is warming up. */
  warmAttemptsASecond: number;
  /** Of worker, Postgres and Redis together, for one attempt; the webhook's own is left out. */
  cpuMs: number;
  workerCpuMs: number;
  /** For a thousand attempts. */
  commits: number;
}

export interface Load {
  attempts: number;
  concurrency: number;
  webhookDelayMs: number;
}

const LOOK_MS = 10;
/** Postgres' backends tell their statistics at most once a second. */
const STATISTICS_MS = 1200;

/** Queues the attempts while no worker is up, starts it, and watches until the last one is committed. */
export async function deliver(contender: Contender, ground: Ground, load: Load): Promise<Delivery> {
  const webhook = await startWebhook({ delayMs: load.webhookDelayMs });
  await contender.enqueue(ground, load.attempts, webhook.url);
  await sleep(STATISTICS_MS);
  const commits = await ground.commits();
  const worker = await contender.start(ground, { webhookUrl: webhook.url, concurrency: load.concurrency });
  await untilEnded(() => webhook.count(), 1);
  // What it took to start is not what an attempt takes.
  const [servers, start] = [ground.cpuSeconds(), cpuSecondsOf(worker.pid)];
  // The database is not asked before: counting rows every 10 ms cost most where an attempt leaves most of them.
  await untilEnded(() => webhook.count(), load.attempts);
  const looks = await untilEnded(() => contender.ended(ground), load.attempts);
  const endedAt = clockMs();
  const [serverSeconds, workerSeconds] = [ground.cpuSeconds() - servers, cpuSecondsOf(worker.pid) - start];
  const arrivals = await webhook.arrivals();
  await worker.stop();
  await sleep(STATISTICS_MS);
  const committed = (await ground.commits()) - commits - looks;
  await webhook.stop();
  const rateFrom = (place: number) =>
    (load.attempts - place) / ((endedAt - (arrivals[place]?.at ?? Number.NaN)) / 1000);
  return {
    attemptsASecond: rateFrom(0),
    warmAttemptsASecond: rateFrom(Math.floor(load.attempts / 3)),
    cpuMs: ((serverSeconds + workerSeconds) * 1000) / load.attempts,
    workerCpuMs: (workerSeconds * 1000) / load.attempts,
    commits: (committed * 1000) / load.attempts,
  };
}

/** Answers how often it had to look. */
export async function untilEnded(look: () => Promise<number>, count: number): Promise<number> {
  for (let looks = 1; ; looks += 1) {
    if ((await look()) >= count) return looks;
    await sleep(LOOK_MS);
  }
}
