import { cpuSecondsOf } from '../ground/cpu-seconds.js';
import type { Ground } from '../ground/ground.js';
import { askFor } from './ask.js';

export interface Load {
  url: string;
  /** Of the process that answers. */
  pid: number;
  query: string;
  connections: number;
  seconds: number;
}

export interface Answers {
  aSecond: number;
  /** How long each took. */
  timesMs: number[];
  /** Of the answering process, for one answer. */
  cpuMs: number;
  /** Of Postgres and Redis, for one answer. */
  serversCpuMs: number;
}

export async function measureAnswers(
  ground: Ground,
  { url, pid, query, connections, seconds }: Load,
): Promise<Answers> {
  const before = { own: cpuSecondsOf(pid), servers: ground.cpuSeconds() };
  const timesMs = await askFor(seconds, connections, url, query);
  const eachMs = (cpuSeconds: number) => (cpuSeconds * 1000) / timesMs.length;
  return {
    aSecond: timesMs.length / seconds,
    timesMs,
    cpuMs: eachMs(cpuSecondsOf(pid) - before.own),
    serversCpuMs: eachMs(ground.cpuSeconds() - before.servers),
  };
}
