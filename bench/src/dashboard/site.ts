import { type RealProcess, startProcess } from '@task-scheduler/e2e/harness/real-process';
import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { startReporting } from '@task-scheduler/engine/frameworks/redis/worker-report';
import { freePort } from '@task-scheduler/local/processes/port';
import type { Ground } from '../ground/ground.js';

/** The dashboard as it is built (`npm run build`), its API, and workers that only say that they are there: no task fires. */
export interface Site {
  url: string;
  stop(): Promise<void>;
}

export async function startSite({ databaseUrl, redisUrl, redis }: Ground): Promise<Site> {
  const log = createLogger('bench', 'silent');
  const reports = (['scheduler', 'consumer'] as const).map((kind) =>
    startReporting(redis, { id: kind, kind, inFlight: () => 0 }, log),
  );
  const ports = { API_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const servers = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
  const processes: RealProcess[] = [
    await startProcess('api', { ...servers, ...ports }),
    await startProcess('web', { ...ports, API_URL: `http://127.0.0.1:${ports.API_PORT}` }),
  ];
  return {
    url: `http://127.0.0.1:${ports.WEB_PORT}`,
    stop: async () => void (await Promise.all([...reports, ...processes].map((each) => each.stop()))),
  };
}
