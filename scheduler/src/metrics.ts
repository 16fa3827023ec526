import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Occurrences by what became of them: queued, waiting, skipped or missed. */
  dispatched: Counter<'state'>;
  /** Seconds from the occurrence to the commit that queued its run. */
  lag: Histogram;
  /** Retries whose delay was over. */
  promoted: Counter;
  /** Entries pushed again, by cause: `lost_entry` or `lost_consumer`. */
  mended: Counter<'cause'>;
  /** Ended runs that were removed because their time was over. */
  expired: Counter;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    dispatched: new Counter({
      name: 'scheduler_runs_dispatched_total',
      help: 'Occurrences turned into runs, by state.',
      labelNames: ['state'],
      registers,
    }),
    lag: new Histogram({
      name: 'scheduler_dispatch_lag_seconds',
      help: 'Time from the occurrence to the commit of its run.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      registers,
    }),
    promoted: new Counter({
      name: 'scheduler_retries_promoted_total',
      help: 'Waiting runs queued because their delay was over.',
      registers,
    }),
    mended: new Counter({
      name: 'scheduler_runs_mended_total',
      help: 'Runs whose entry was pushed again, by cause.',
      labelNames: ['cause'],
      registers,
    }),
    expired: new Counter({
      name: 'scheduler_runs_expired_total',
      help: 'Ended runs that were removed with their attempts because their time was over.',
      registers,
    }),
  };
}
