import { freePort } from '@task-scheduler/local/processes/port';
import { startForked } from './forked.js';

export interface Arrival {
  task: string;
  /** In milliseconds of this machine's clock, with fractions. */
  at: number;
}

/** A receiver of POSTs that remembers when each came. */
export interface Webhook {
  url: string;
  /** How many came since it was last asked for them. */
  count(): Promise<number>;
  /** What came since it was last asked. */
  arrivals(): Promise<Arrival[]>;
  stop(): Promise<void>;
}

export async function startWebhook({ delayMs = 0 } = {}): Promise<Webhook> {
  const port = await freePort();
  const receiver = await startForked('ground/webhook-main.js', { port, delayMs });
  return {
    url: `http://127.0.0.1:${port}/`,
    count: async () => Number(await receiver.ask('count')),
    async arrivals() {
      const told = await receiver.ask('arrivals');
      return Array.isArray(told)
        ? told.map(([task, at]: [unknown, unknown]) => ({ task: String(task), at: Number(at) }))
        : [];
    },
    stop: receiver.stop,
  };
}
