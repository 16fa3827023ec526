import type { Env } from '@task-scheduler/engine/frameworks/env';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import { requireServers } from '@task-scheduler/engine/frameworks/process';

/** What the API needs to know of its surroundings; a class, so that Nest can inject it. */
export abstract class Settings {
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string;
  /** By which names, beside loopback and addresses, the API is called. */
  abstract readonly hostNames: readonly string[];
  /** Origins whose pages may call the API from a browser, exactly as browsers send them. */
  abstract readonly webOrigins: readonly string[];
  /** Whether the playground and introspection are on. */
  abstract readonly playground: boolean;
  /** How long a request may take to arrive, and then its answer to begin. */
  abstract readonly requestTimeoutMs: number;
  abstract readonly log: Logger;
}

const REQUEST_TIMEOUT_MS = 10_000;

export function settingsOf(env: Env, log: Logger): Settings {
  return {
    ...requireServers(env),
    hostNames: hostNamesOf(env),
    webOrigins: originsOf(env),
    playground: env.PLAYGROUND,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    log,
  };
}

/** Where browsers find the API, what it listens to, and where the dashboard is: often the same machine. */
function hostNamesOf(env: Env): string[] {
  const urls = [...originsOf(env), ...(env.API_URL === null ? [] : [env.API_URL])];
  return [env.HOST, ...urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname)];
}

function originsOf({ WEB_ORIGIN, WEB_PORT }: Env): string[] {
  if (WEB_ORIGIN === '') return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${WEB_PORT.number}`);
  return WEB_ORIGIN.split(',').map((origin) => origin.trim());
}
