import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Attempts that ended, by what followed: finish, retry, giveUp or released. */
  attempts: Counter<'outcome'>;
  /** Seconds from the start of the POST to the end of the reply. */
  duration: Histogram;
  inFlight: Gauge;
  /** Entries that were dropped, by cause: malformed, unknown_task, duplicate, resurrected, ambiguous. */
  dropped: Counter<'cause'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    attempts: new Counter({
      name: 'consumer_attempts_total',
      help: 'Attempts that ended, by what followed from the reply.',
      labelNames: ['outcome'],
      registers,
    }),
    duration: new Histogram({
      name: 'consumer_attempt_seconds',
      help: 'Time from the start of the POST to the end of the reply.',
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    inFlight: new Gauge({ name: 'consumer_attempts_in_flight', help: 'Attempts that are being made.', registers }),
    dropped: new Counter({
      name: 'consumer_entries_dropped_total',
      help: 'Entries that led to no attempt, by cause.',
      labelNames: ['cause'],
      registers,
    }),
  };
}
