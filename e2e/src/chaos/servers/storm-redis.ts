import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { connectForCommands } from '@task-scheduler/engine/frameworks/redis/connection';
import { until } from '@task-scheduler/engine/testing/until';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultLink, openFaultLink } from './fault-link.js';
import { type Monitor, startMonitor } from './monitor.js';
import { type RedisLife, type RedisProcess, startRedisProcess } from './redis-process.js';
import { makeTemporaryDirectory } from './temporary-directory.js';

export type Commands = ReturnType<typeof connectForCommands>;

/** A Redis of the storm's own that loses its data in every way it can. */
export interface StormRedis {
  readonly title: string;
  /** Has snapshots, replicas and a memory limit. */
  readonly isReal: boolean;
  /** The storm's own connection. */
  readonly commands: Commands;
  /** Every command of every life of it. */
  readonly monitor: Monitor;
  link(): Promise<{ link: FaultLink; url: string }>;
  /** kill -9, and a new one that knows nothing. Each answers the proof that it took effect. */
  restartEmpty(downMs: number): Promise<string>;
  /** kill -9, and a new one that knows what was true `ageMs` before. */
  rollBack(ageMs: number): Promise<string>;
  /** A replica whose link was cut `lagMs` ago takes over; the old master is killed, or first told to follow. */
  failOver(lagMs: number, isDemoted: boolean): Promise<string>;
  stop(): Promise<void>;
}

export async function openStormRedis(fromNpm: boolean): Promise<StormRedis> {
  const directory = makeTemporaryDirectory();
  const links: FaultLink[] = [];
  let life = await startRedisProcess({ directory: directory.path, fromNpm });
  const own = await openFaultLink();
  const moveTo = (next: RedisProcess) => {
    life = next;
    [own, ...links].forEach((link) => link.aimAt(next.port));
  };
  moveTo(life);
  const commands = connectPatiently(urlOf(own.port));

  const monitor = startMonitor(own.port);
  const reborn = async (how: Omit<RedisLife, 'directory' | 'fromNpm'>, downMs: number) => {
    const before = await identityOf(commands);
    await life.kill();
    await sleep(downMs);
    moveTo(await startRedisProcess({ directory: directory.path, fromNpm, ...how }));
    return provenChange(commands, before);
  };
  return {
    title: life.title,
    isReal: life.isReal,
    commands,
    monitor,
    async link() {
      const link = await openFaultLink();
      links.push(link);
      link.aimAt(life.port);
      return { link, url: urlOf(link.port) };
    },
    restartEmpty: (downMs) => reborn({}, downMs),
    async rollBack(ageMs) {
      await commands.save();
      await sleep(ageMs);
      return reborn({ fromSnapshot: true }, 0);
    },
    async failOver(lagMs, isDemoted) {
      const before = await identityOf(commands);
      const master = life;
      const replication = await openFaultLink();
      replication.aimAt(master.port);
      const replica = await startRedisProcess({ directory: directory.path, fromNpm, replicaOf: replication.port });
      await promote(replica.port, async () => {
        replication.swallow(['up', 'down']);
        await sleep(lagMs);
        if (isDemoted) await commands.replicaof('127.0.0.1', replica.port);
      });
      moveTo(replica);
      await master.kill();
      await replication.close();
      return provenChange(commands, before);
    },
    async stop() {
      commands.disconnect();
      monitor.stop();
      await Promise.all([own, ...links].map((link) => link.close()));
      await life.kill();
      directory.remove();
    },
  };
}

/** Waits for Redis where the engine would give up: what the storm does to it must be done. */
export function connectPatiently(url: string): Commands {
  const strict = connectForCommands({ url, name: 'storm', log: createLogger('storm', 'silent') });
  const patient = strict.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
  strict.disconnect();
  return patient.on('error', () => undefined); // it comes back by itself
}

/** Waits until the replica follows, lets `lag` happen, and makes it a master. */
async function promote(port: number, lag: () => Promise<void>): Promise<void> {
  const replica = connectPatiently(urlOf(port));
  try {
    await until(
      () => replica.info('replication'),
      (info) => info.includes('master_link_status:up'),
    );
    await lag();
    await replica.replicaof('NO', 'ONE');
  } finally {
    replica.disconnect();
  }
}

/** Tells one Redis, and one state of its data, from another. */
export interface Identity {
  runId: string;
  canary: number;
}

export async function identityOf(commands: Commands): Promise<Identity> {
  const [, runId = ''] = /run_id:(\w+)/.exec(await commands.info('server')) ?? [];
  return { runId, canary: Number((await commands.get('task_list:canary')) ?? 0) };
}

/** Another server answers than before: its run_id tells; the one from npm has none, so there the canary must have fallen. */
async function provenChange(commands: Commands, before: Identity): Promise<string> {
  const after = await until(
    () => identityOf(commands).catch(() => null),
    (identity) => identity !== null,
  );
  const isOther = before.runId === '' ? (after?.canary ?? 0) < before.canary : after?.runId !== before.runId;
  if (!isOther) throw new Error(`expected another Redis to answer, got: still ${before.runId || 'the same data'}`);
  return `run_id ${before.runId.slice(0, 8)} → ${after?.runId.slice(0, 8) ?? ''}, canary ${before.canary} → ${after?.canary ?? 0}`;
}

function urlOf(port: number): string {
  return `redis://127.0.0.1:${port}`;
}
