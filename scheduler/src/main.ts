import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { startScheduler } from './scheduler.js';

await runProcess('scheduler', startScheduler);
