import { type Env, readEnv } from './env.js';
import { EnvError } from './env-reader.js';
import { armFailpoints } from './failpoint.js';
import { createLogger, type Logger, reasonOf } from './logger.js';

/** A running service, to be ended in good order. */
export interface Service {
  stop(): Promise<void>;
}

/**
 * Runs one service as this process: reads the environment, starts it, and stops it at SIGTERM or SIGINT (exit 0).
 * A second signal ends at once. What keeps it from starting is said in words, without a stack (exit 1).
 */
export async function runProcess(name: string, start: (env: Env, log: Logger) => Promise<Service>): Promise<void> {
  const log = createLogger(name);
  try {
    armFailpoints(process.argv.slice(2));
    const service = await start(readEnv(), log);
    stopOnSignal(service, log);
  } catch (error) {
    log.error('start.failed', { reason: explain(error) });
    process.exit(1);
  }
}

function stopOnSignal(service: Service, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stop.began', { signal });
    service.stop().then(
      () => {
        log.info('stop.ended');
        process.exit(0);
      },
      (error: unknown) => {
        log.error('stop.failed', { reason: reasonOf(error) });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

function explain(error: unknown): string {
  if (error instanceof EnvError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `expected port ${String(error.port)} to be free, but something listens there: end it, or choose another port`;
  }
  return reasonOf(error);
}

/** DATABASE_URL and REDIS_URL of a process that cannot do without. Throws an EnvError that names what is missing. */
export function requireServers({ DATABASE_URL, REDIS_URL }: Env): { databaseUrl: string; redisUrl: string } {
  if (DATABASE_URL !== null && REDIS_URL !== null) return { databaseUrl: DATABASE_URL, redisUrl: REDIS_URL };
  const missing = [DATABASE_URL === null ? 'DATABASE_URL' : [], REDIS_URL === null ? 'REDIS_URL' : []].flat();
  throw new EnvError(
    `expected ${missing.join(' and ')} to be set for a process that runs alone: set them, or run "npm start", which brings its own`,
  );
}
