import { runProcess } from '@task-scheduler/engine/frameworks/process';
import { settingsOf } from './configuration/index.js';
import { createApp } from './create-app.js';

await runProcess('api', async (env, log) => {
  const app = await createApp(settingsOf(env, log));
  await app.listen(env.API_PORT.number, env.HOST);
  log.info('api.listening', { url: await app.getUrl() });
  return { stop: () => app.close() };
});
