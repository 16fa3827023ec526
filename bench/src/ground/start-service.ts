import { spawn } from 'node:child_process';
import { inheritedEnvironment } from '@task-scheduler/local/processes/environment';
import { nodeFlags } from '@task-scheduler/local/processes/node-flags';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';
import type { Ground } from './ground.js';

/** A process that is being measured. */
export interface Running {
  pid: number;
  stop(): Promise<void>;
}

/** One of our processes as it is shipped, healthy. What it logs it writes, and nobody reads it. */
export async function startService(
  name: 'consumer' | 'scheduler',
  { databaseUrl, redisUrl }: Ground,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort();
  const env = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, [`${name.toUpperCase()}_PORT`]: String(port) };
  const child = spawn(process.execPath, [...nodeFlags(name), inRepository(name, 'dist', 'main.js')], {
    env: { ...inheritedEnvironment(), ...env, ...settings },
    stdio: 'ignore',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<string>((resolve) => child.once('exit', (code) => resolve(`exit code ${code ?? 'none'}`)));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
  };
  await waitHealthy(name, `http://127.0.0.1:${port}`, { pid: child.pid, ended, stop });
  return { pid: child.pid ?? 0, stop };
}
