import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '@task-scheduler/engine/frameworks/env';
import { startHealthServer } from '@task-scheduler/engine/frameworks/health';
import { type Logger, reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { Service } from '@task-scheduler/engine/frameworks/process';
import { Registry } from 'prom-client';
import { type Member, startMember } from './member.js';
import { mergeMetrics } from './merge-metrics.js';

/** Before a process that was lost is replaced: one that dies at once must not be started in a loop. */
const REPLACE_MS = 1000;

/**
 * A consumer of several processes, for a machine of several cores: JavaScript keeps one of them busy. The members know nothing of
 * each other; this process only starts, watches and stops them, and answers for all.
 */
export async function startFleet(env: Env, log: Logger): Promise<Service> {
  const count = env.CONSUMER_PROCESSES || availableParallelism();
  const members: (Member | null)[] = await Promise.all(Array.from({ length: count }, startMember));
  const stopped = new AbortController();
  const isStopping = () => stopped.signal.aborted;

  const keepUp = async (place: number): Promise<void> => {
    const code = await members[place]?.ended;
    if (isStopping()) return;
    log.error('member.lost', { pid: members[place]?.pid, code });
    members[place] = null;
    await sleep(REPLACE_MS, undefined, { signal: stopped.signal }).catch(() => undefined); // aborted: the fleet stops
    if (isStopping()) return;
    members[place] = await startMember().catch((error: unknown) => {
      log.error('member.not_replaced', { reason: reasonOf(error) });
      return null;
    });
    if (isStopping()) members[place]?.stop();
    return keepUp(place);
  };
  const watching = members.map((_, place) => keepUp(place));
  const checks = Object.fromEntries(
    members.map((_, place) => [`process${place + 1}`, () => ask(members[place], '/healthz')]),
  );
  const metrics = { contentType: Registry.PROMETHEUS_CONTENT_TYPE, metrics: () => metricsOf(members) };
  const health = await startHealthServer({ host: env.HOST, port: env.CONSUMER_PORT, checks, metrics });
  log.info('fleet.started', { port: health.port, processes: count });

  return {
    async stop() {
      health.drain();
      stopped.abort();
      for (const member of members) member?.stop();
      await Promise.all([...watching, ...members.map((member) => member?.ended)]);
      await health.close();
    },
  };
}

async function metricsOf(members: readonly (Member | null)[]): Promise<string> {
  const texts = await Promise.all(members.map((member) => ask(member, '/metrics').catch(() => ''))); // gone: it has none
  return mergeMetrics(texts);
}

function ask(member: Member | null | undefined, path: string): Promise<string> {
  return member ? member.ask(path) : Promise.reject(new Error('the process was lost and is being replaced'));
}
