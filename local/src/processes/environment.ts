import type { EnvSource } from '@task-scheduler/engine/frameworks/env-reader';

/**
 * What every process of the platform inherits. Settings are read in env.ts alone; this passes on, unread, what they and the
 * programs of the machine (PATH, HOME) need. At one's own machine a restart should not wait for slow webhooks: 3 seconds.
 */
export function inheritedEnvironment(): EnvSource {
  return { ...process.env, DRAIN_SECONDS: process.env.DRAIN_SECONDS ?? '3' };
}
