import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@task-scheduler/local/processes/port';
import { installedRedis, startRedis } from '@task-scheduler/local/servers/redis';
import { type Server, startServer } from '@task-scheduler/local/servers/server';

/** One life of a Redis: killed with SIGKILL, never asked. */
export interface RedisProcess {
  readonly port: number;
  readonly title: string;
  /** False for the one that npm brings, which is no Redis within: it has no snapshots, no replicas and no memory limit. */
  readonly isReal: boolean;
  kill(): Promise<void>;
}

export interface RedisLife {
  readonly directory: string;
  readonly fromNpm: boolean;
  /** Load what the directory's snapshot holds; else begin empty. */
  readonly fromSnapshot?: boolean;
  readonly replicaOf?: number;
}

export async function startRedisProcess({
  directory,
  fromNpm,
  fromSnapshot,
  replicaOf,
}: RedisLife): Promise<RedisProcess> {
  const binary = fromNpm ? undefined : await installedRedis();
  if (binary === undefined) return asProcess(await startRedis({ fromNpm: true }), false);
  if (!fromSnapshot) rmSync(join(directory, 'dump.rdb'), { force: true });
  const port = await freePort();
  const settings = ['bind 127.0.0.1', `port ${port}`, 'save ""', `dir "${directory}"`, 'repl-diskless-sync-delay 0'];
  if (replicaOf !== undefined) settings.push(`replicaof 127.0.0.1 ${replicaOf}`, 'dbfilename replica.rdb');
  const server = await startServer({
    command: binary.command,
    args: ['-'],
    stdin: settings.join('\n'),
    url: `redis://127.0.0.1:${port}`,
    title: `redis ${binary.version}`,
    readyLine: /ready to accept connections/i,
    stopSignal: 'SIGKILL',
  });
  return asProcess(server, true);
}

function asProcess({ url, title, stop }: Server, isReal: boolean): RedisProcess {
  return { port: Number(new URL(url).port), title, isReal, kill: stop };
}
