import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { startConsumer } from './consumer.js';

await runProcess('consumer', startConsumer);
