import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { startConsumer } from './consumer.js';
import { startFleet } from './fleet/fleet.js';

await runProcess('consumer', (env, log) =>
  env.CONSUMER_PROCESSES === 1 ? startConsumer(env, log) : startFleet(env, log),
);
