import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { startDummy } from './dummy.js';

const FASTEST_MS = 100;
const SLOWEST_MS = 500;

void runProcess('webhook-dummy', (env, log) =>
  startDummy({
    host: env.HOST,
    port: env.WEBHOOK_DUMMY_PORT.number,
    log,
    latencyMs: () => FASTEST_MS + Math.floor(Math.random() * (SLOWEST_MS - FASTEST_MS + 1)),
  }),
);
