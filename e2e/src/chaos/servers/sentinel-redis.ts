import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@task-scheduler/engine/testing/until';
import { freePort } from '@task-scheduler/local/processes/port';
import { installedRedis } from '@task-scheduler/local/servers/redis';
import { startServer } from '@task-scheduler/local/servers/server';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFaultLink } from './fault-link.js';
import { startMonitor } from './monitor.js';
import { startRedisProcess } from './redis-process.js';
import { connectPatiently, identityOf, type StormRedis } from './storm-redis.js';
import { makeTemporaryDirectory } from './temporary-directory.js';

const MASTER = 'storm';
const DOWN_AFTER_MS = 1000;

/** A master, its replica, and a Sentinel that tells clients which of them to ask. Needs an installed Redis. */
export async function openSentinelRedis(): Promise<StormRedis> {
  const [mastersPlace, replicasPlace] = [makeTemporaryDirectory(), makeTemporaryDirectory()];
  const master = await startRedisProcess({ directory: mastersPlace.path, fromNpm: false });
  if (!master.isReal) throw new Error('expected an installed redis-server, which Sentinel is part of, got: none');
  const replication = await openFaultLink();
  replication.aimAt(master.port);
  const replica = await startRedisProcess({
    directory: replicasPlace.path,
    fromNpm: false,
    replicaOf: replication.port,
  });
  const sentinel = await startSentinel(mastersPlace.path, master.port);
  const commands = connectPatiently(`redis+sentinel://127.0.0.1:${sentinel.port}/${MASTER}`);
  const seen = await openFaultLink();
  seen.aimAt(master.port);
  const monitor = startMonitor(seen.port);
  const isReplicated = async () => /slave\d+:.*state=online/.test(await commands.info('replication'));
  await until(isReplicated, (replicated) => replicated, 20_000);
  await until(sentinel.knowsReplica, (known) => known, 30_000);
  const refuse = () => Promise.reject<string>(new Error('expected a failover, which is all that Sentinel is for'));
  return {
    title: `${master.title} under Sentinel`,
    isReal: true,
    commands,
    monitor,
    link: async () => ({
      link: await openFaultLink(),
      url: `redis+sentinel://127.0.0.1:${sentinel.port}/${MASTER}`,
    }),
    restartEmpty: refuse,
    rollBack: refuse,
    async failOver(lagMs) {
      const before = await identityOf(commands);
      replication.swallow(['up', 'down']);
      await sleep(lagMs);
      await master.kill();
      const after = await until(
        () => identityOf(commands).catch(() => before),
        ({ runId }) => runId !== before.runId,
        30_000,
      );
      seen.aimAt(replica.port);
      return `run_id ${before.runId.slice(0, 8)} → ${after.runId.slice(0, 8)}, canary ${before.canary} → ${after.canary}`;
    },
    async stop() {
      commands.disconnect();
      monitor.stop();
      await sentinel.stop();
      await Promise.all([replica.kill(), master.kill(), replication.close(), seen.close()]);
      mastersPlace.remove();
      replicasPlace.remove();
    },
  };
}

async function startSentinel(directory: string, masterPort: number) {
  const binary = await installedRedis();
  const port = await freePort();
  const file = join(directory, 'sentinel.conf');
  const settings = [
    'bind 127.0.0.1',
    `port ${port}`,
    `dir "${directory}"`,
    `sentinel monitor ${MASTER} 127.0.0.1 ${masterPort} 1`,
    `sentinel down-after-milliseconds ${MASTER} ${DOWN_AFTER_MS}`,
    `sentinel failover-timeout ${MASTER} 5000`,
  ];
  writeFileSync(file, settings.join('\n')); // Sentinel writes into it what it learns
  const server = await startServer({
    command: binary?.command ?? 'redis-server',
    args: [file, '--sentinel'],
    url: `redis://127.0.0.1:${port}`,
    title: 'sentinel',
    readyLine: /\+monitor master/i,
    stopSignal: 'SIGKILL',
  });
  const commands = connectPatiently(server.url);
  return {
    port,
    knowsReplica: async () => {
      const replicas: unknown = await commands.call('SENTINEL', 'REPLICAS', MASTER);
      return Array.isArray(replicas) && replicas.length > 0;
    },
    async stop() {
      commands.disconnect();
      await server.stop();
    },
  };
}
