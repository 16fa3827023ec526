import type { Env } from '@task-scheduler/engine/frameworks/env';
import { nodeFlags } from './processes/node-flags.js';
import { freePort, isFree } from './processes/port.js';
import { inRepository } from './repository.js';
import { StartupError } from './startup-error.js';

const PORT_VARIABLES = {
  'webhook-dummy': 'WEBHOOK_DUMMY_PORT',
  api: 'API_PORT',
  scheduler: 'SCHEDULER_PORT',
  consumer: 'CONSUMER_PORT',
  web: 'WEB_PORT',
} as const;

export type PartName = keyof typeof PORT_VARIABLES;

/** One of the five processes of the platform. */
export interface Part {
  readonly name: PartName;
  /** Where it answers, seen from this machine. */
  readonly url: string;
  readonly port: number;
  readonly portVariable: string;
  readonly args: readonly string[];
}

export type Parts = Readonly<Record<PartName, Part>>;

/** Every part with a port that is free now, so that a port that is taken is said before anything was built or started. */
export async function chooseParts(env: Env, isDev: boolean): Promise<Parts> {
  const choose = async (name: PartName): Promise<Part> => {
    const port = await choosePort(name, env);
    return {
      name,
      url: `http://${reachableHost(env.HOST)}:${port}`,
      port,
      portVariable: PORT_VARIABLES[name],
      args: name === 'web' ? webArgs(isDev, port, env.HOST) : serviceArgs(name, isDev),
    };
  };
  return {
    'webhook-dummy': await choose('webhook-dummy'),
    api: await choose('api'),
    scheduler: await choose('scheduler'),
    consumer: await choose('consumer'),
    web: await choose('web'),
  };
}

/** Several schedulers and consumers run at will, so theirs give way; people and scripts know the other addresses by heart. */
async function choosePort(name: PartName, env: Env): Promise<number> {
  const variable = PORT_VARIABLES[name];
  const { number, isDefault } = env[variable];
  if (number === 0) return freePort(env.HOST);
  if (await isFree(number, env.HOST)) return number;
  const other = await freePort(env.HOST);
  if (isDefault && (name === 'scheduler' || name === 'consumer')) return other;
  throw new StartupError(
    `expected port ${number} (${name}) to be free, but something listens there: see lsof -i :${number}`,
    `End it, or choose another port: ${variable}=${other} npm start`,
  );
}

function serviceArgs(name: PartName, isDev: boolean): string[] {
  const watching = isDev ? ['--watch', '--watch-preserve-output'] : [];
  return [...nodeFlags(name), ...watching, inRepository(name, 'dist', 'main.js')];
}

function webArgs(isDev: boolean, port: number, host: string): string[] {
  if (!isDev) return [inRepository('web', 'start.js')];
  return [inRepository('node_modules/next/dist/bin/next'), 'dev', inRepository('web'), '-p', String(port), '-H', host];
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
