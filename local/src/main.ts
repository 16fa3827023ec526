import { parseArgs } from 'node:util';
import { readEnv } from '@task-scheduler/engine/frameworks/env';
import { bannerOf } from './banner.js';
import { Platform } from './platform.js';
import { inheritedEnvironment } from './processes/environment.js';
import { explain, StartupError } from './startup-error.js';
import { openTerminal } from './terminal.js';

const USAGE = `npm start              the whole platform on this machine, without Docker
npm run dev            the same; what changes is compiled and restarted

DATABASE_URL and REDIS_URL are used when set. When not, a Postgres and a Redis are started, with their data under
.data/ (remove it to begin anew). SAMPLE_TASKS=0 leaves out the sample tasks. All settings: .env.example`;

const terminal = openTerminal(process.stdout);
try {
  const { values } = parseArgs({ options: { dev: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) terminal.say(USAGE);
  else await runPlatform(values.dev ?? false);
} catch (error) {
  terminal.say(explain(error));
  process.exitCode = 2;
}

async function runPlatform(isDev: boolean): Promise<void> {
  const platform = new Platform({
    env: readEnv(inheritedEnvironment()),
    isDev,
    terminal,
    // Everything stops: a restart would hide the fault, and `npm start` is for people who look.
    onDeath: (part, how) => {
      void end(1, new StartupError(`expected ${part} to keep running, got: ${how}`, 'Its last words are above.'));
    },
  });
  let isEnding = false;
  // A second Ctrl-C changes nothing: npm passes each on, so one press may arrive twice. Stopping takes 5 s at most.
  const end = async (exitCode: number, why?: unknown): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    terminal.release();
    terminal.say('\nStopping ...');
    await platform.stop();
    if (why !== undefined) terminal.say(`\n${explain(why)}`);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
  process.stdout.on('error', () => void end(1)); // the terminal is gone

  terminal.say('Task Scheduler starts\n');
  try {
    terminal.say(bannerOf(await platform.start()));
    terminal.release();
  } catch (error) {
    await end(1, error);
  }
}
