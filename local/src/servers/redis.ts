import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { freePort } from '../processes/port.js';
import { inRepository } from '../repository.js';
import { startServer, type Server } from './server.js';

const run = promisify(execFile);

export interface RedisOptions {
  /** Where the list survives a restart; without it, in memory only. */
  readonly dataDir?: string;
  /** Pass over what the machine has installed. */
  readonly fromNpm?: boolean;
}

/** Starts a Redis for this process alone: the machine's own, else the one that npm brought. */
export async function startRedis(options: RedisOptions = {}): Promise<Server> {
  const port = await freePort();
  const binary = options.fromNpm ? undefined : await installedRedis();
  return binary === undefined ? startJsRedis(port) : startRealRedis(binary, port, options.dataDir);
}

export interface Binary {
  readonly command: string;
  readonly version: string;
}

/** The Redis that the machine brings, if it runs. */
export async function installedRedis(): Promise<Binary | undefined> {
  for (const command of ['redis-server', 'valkey-server']) {
    try {
      const { stdout } = await run(command, ['--version']);
      return { command, version: /v=([\d.]+)/.exec(stdout)?.[1] ?? '' };
    } catch {
      continue; // not installed, or installed and broken: the next one
    }
  }
  return undefined;
}

function startRealRedis({ command, version }: Binary, port: number, dataDir: string | undefined): Promise<Server> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const password = randomBytes(16).toString('hex');
  const config = [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'save ""',
    ...(dataDir === undefined ? [] : ['appendonly yes', `dir "${dataDir}"`]),
  ];
  return startServer({
    command,
    args: ['-'], // the configuration comes through stdin, where `ps` does not show the password
    stdin: config.join('\n'),
    url: `redis://:${password}@127.0.0.1:${port}`,
    title: `redis ${version}`,
    readyLine: /ready to accept connections/i,
    stopSignal: 'SIGTERM',
  });
}

function startJsRedis(port: number): Promise<Server> {
  return startServer({
    command: process.execPath,
    args: [inRepository('local', 'dist', 'servers', 'js-redis-main.js'), String(port)],
    url: `redis://127.0.0.1:${port}`,
    title: 'redis (npm, in memory)',
    readyLine: /^ready$/,
    stopSignal: 'SIGKILL', // it keeps nothing that could be lost
  });
}
