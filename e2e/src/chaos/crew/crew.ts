import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { type Child, startChild } from '@task-scheduler/local/processes/child';
import { parseLogLine } from '../../harness/log-line.js';
import type { Chronicle } from '../chronicle.js';
import type { StormPostgres } from '../servers/storm-postgres.js';
import type { StormRedis } from '../servers/storm-redis.js';
import { processState } from './process-state.js';
import type { Death, Role, Worker } from './worker.js';

export interface CrewSettings {
  readonly schedulers: number;
  readonly consumers: number;
  /** Holds `scheduler/dist` and `consumer/dist`, built. */
  readonly house: string;
  readonly env: Readonly<Record<string, string>>;
  /** Drawn anew for every process that starts. */
  readonly failpoints: (role: Role) => readonly string[];
  readonly logDirectory: string;
  readonly postgres: StormPostgres;
  readonly redis: StormRedis;
  readonly chronicle: Chronicle;
}

/** The schedulers and consumers of a storm, as built processes. Whoever dies is replaced. */
export interface Crew {
  readonly workers: readonly Worker[];
  readonly deaths: readonly Death[];
  /** kill -9; answers the proof. */
  kill(worker: Worker): Promise<string>;
  /** SIGSTOP, and SIGCONT after `ms`; answers the proof. */
  freeze(worker: Worker, ms: number): Promise<string>;
  /** SIGTERM: it must end with exit code 0; answers the proof. */
  roll(worker: Worker): Promise<string>;
  /** SIGTERM to all, and no more replacements. */
  stop(): Promise<void>;
}

const REPLACED_AFTER_MS = 150;
const STOPS_WITHIN_MS = 15_000;

export async function startCrew(settings: CrewSettings): Promise<Crew> {
  const { house, env, failpoints, logDirectory, chronicle } = settings;
  const deaths: Death[] = [];
  const children = new Map<Worker, Child>();
  const bidden = new Map<number, Death['cause']>();
  let isClosing = false;

  const start = (worker: Worker, urls: { DATABASE_URL: string; REDIS_URL: string }) => {
    const child = startChild({
      command: process.execPath,
      args: [join(house, worker.role, 'dist', 'main.js'), ...failpoints(worker.role)],
      env: { ...env, ...urls, [`${worker.role.toUpperCase()}_PORT`]: '0' },
      onLine(line) {
        appendFileSync(join(logDirectory, `${worker.name}.log`), `${line}\n`);
        const event = parseLogLine(line);
        if (event?.event === `${worker.role}.started`) worker.isReady = true;
        if (event?.event !== 'failpoint.reached') return;
        if (event.freezeMs === 0) bidden.set(child.pid ?? 0, 'failpoint');
        chronicle.note('failpoint', {
          worker: worker.name,
          pid: child.pid,
          point: event.point,
          freezeMs: event.freezeMs,
        });
      },
    });
    Object.assign(worker, { pid: child.pid ?? 0, isReady: false });
    children.set(worker, child);
    void child.ended.then(async (how) => {
      const death = { worker: worker.name, role: worker.role, pid: worker.pid, at: Date.now(), how };
      deaths.push({ ...death, cause: bidden.get(worker.pid) ?? 'unbidden' });
      chronicle.note('death', { ...deaths.at(-1) });
      worker.isReady = false;
      await sleep(REPLACED_AFTER_MS);
      if (!isClosing) start(worker, urls);
    });
  };
  const end = async (worker: Worker, signal: 'SIGKILL' | 'SIGTERM', cause: Death['cause']) => {
    const { pid } = worker;
    bidden.set(pid, cause);
    await children.get(worker)?.stop(signal, STOPS_WITHIN_MS);
    const death = deaths.find((one) => one.pid === pid);
    if (!death) throw new Error(`expected ${worker.name} (pid ${pid}) to be gone, got: alive`);
    return { pid, how: death.how };
  };

  const workers: Worker[] = [];
  for (const { name, role } of roster(settings)) {
    const [postgres, redis] = [await settings.postgres.link(), await settings.redis.link()];
    const links = { postgres: postgres.link, redis: redis.link };
    const worker = { name, role, links, pid: 0, isReady: false, isTaken: false };
    workers.push(worker);
    start(worker, { DATABASE_URL: postgres.url, REDIS_URL: redis.url });
  }
  await until(
    () => workers.every(({ isReady }) => isReady),
    (areReady) => areReady,
    60_000,
  );

  return {
    workers,
    deaths,
    async kill(worker) {
      const { pid, how } = await end(worker, 'SIGKILL', 'fault');
      return `${worker.name}: pid ${pid} ended by ${how}`;
    },
    async freeze(worker, ms) {
      const { pid } = worker;
      const from = Date.now();
      process.kill(pid, 'SIGSTOP');
      try {
        const state = await until(
          () => processState(pid),
          (now) => now.startsWith('T') || now === '',
          2000,
        );
        await sleep(ms);
        return `${worker.name}: pid ${pid} in state ${state || 'gone'} for ${Math.round(ms)} ms`;
      } finally {
        if (worker.pid === pid) process.kill(pid, 'SIGCONT');
        chronicle.note('frozen', { worker: worker.name, pid, from, until: Date.now() });
      }
    },
    async roll(worker) {
      const { pid, how } = await end(worker, 'SIGTERM', 'stop');
      // A failpoint may end it while it drains.
      if (how !== 'exit code 0' && how !== 'signal SIGKILL') throw new Error(`expected exit code 0, got: ${how}`);
      return `${worker.name}: pid ${pid} ended by SIGTERM with ${how}`;
    },
    async stop() {
      isClosing = true;
      await Promise.all(workers.map((worker) => end(worker, 'SIGTERM', 'stop')));
    },
  };
}

function roster({ schedulers, consumers }: CrewSettings): { name: string; role: Role }[] {
  const places = (role: Role, count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${role}-${i + 1}`, role }));
  return [...places('scheduler', schedulers), ...places('consumer', consumers)];
}
