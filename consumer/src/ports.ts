import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import type { TaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import type { WebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import type { Leases } from './leases.js';
import type { Metrics } from './metrics.js';
import type { Patience } from './patience.js';
import type { ResetWatch } from './reset-watch.js';
import type { Runs } from './runs.js';

/** What an attempt acts on. */
export interface Ports {
  runs: Runs;
  list: TaskList;
  leases: Leases;
  resets: ResetWatch;
  webhooks: WebhookClient;
  patience: Patience;
  log: Logger;
  metrics: Metrics;
}
