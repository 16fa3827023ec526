import { consumerKilled } from './consumer-killed.js';
import { halfOpenLink } from './half-open-link.js';
import type { Measurement } from './measurement.js';
import { postgresRestarted } from './postgres-restarted.js';
import { redisDown } from './redis-down.js';
import { redisWiped } from './redis-wiped.js';
import { schedulerKilled } from './scheduler-killed.js';
import { schedulersDown } from './schedulers-down.js';
import { sentinelFailover } from './sentinel-failover.js';

export const MEASUREMENTS: readonly Measurement[] = [
  consumerKilled,
  redisWiped,
  halfOpenLink,
  schedulerKilled,
  postgresRestarted,
  schedulersDown,
  redisDown,
  sentinelFailover,
];
