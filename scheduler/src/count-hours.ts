import { countHour } from '@task-scheduler/engine/frameworks/postgres/count-hour';
import type { Ports } from './ports.js';
import { gentlePause } from './gentle-pause.js';

const REST_MS = 60_000;

/** Counts the attempts of hours that are over, hour by hour, the newest first. Any number of schedulers may count. */
export function createCountHours({ db }: Pick<Ports, 'db'>, now: () => number = () => performance.now()) {
  return async (): Promise<number> => {
    const startedAt = now();
    return (await countHour(db)) ? gentlePause(now() - startedAt) : REST_MS;
  };
}
