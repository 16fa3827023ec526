import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { startConsumer } from '../consumer.js';

// One process of a fleet: a consumer that tells where it answers, and stops in good order when the fleet's first process is gone.
await runProcess('consumer', async (env, log) => {
  const consumer = await startConsumer(env, log);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.(consumer.port);
  return consumer;
});
