import { type Child, startChild } from '@task-scheduler/local/processes/child';
import { nodeFlags } from '@task-scheduler/local/processes/node-flags';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { until } from '@task-scheduler/engine/testing/until';
import { type LogLine, parseLogLine } from './log-line.js';

export type ProcessName = 'api' | 'consumer' | 'scheduler' | 'web' | 'webhook-dummy';

/** A process of the platform as it is shipped: built, with an environment and a port of its own. */
export interface RealProcess extends AsyncDisposable {
  readonly url: string;
  /** What it said of late, for whoever must find out why a test failed. */
  lastWords(): string;
  readonly log: readonly LogLine[];
  events(name: string): LogLine[];
  /** The status of `/healthz`; null while nobody listens. */
  health(): Promise<number | null>;
  /** A counter or gauge at `/metrics`, named with its labels; 0 before the first count. */
  metric(name: string): Promise<number>;
  /** SIGTERM. Throws unless it ends by itself with exit code 0 within DRAIN_SECONDS + 5. */
  stop(): Promise<void>;
}

const MAIN = {
  api: ['api', 'dist', 'main.js'],
  consumer: ['consumer', 'dist', 'main.js'],
  scheduler: ['scheduler', 'dist', 'main.js'],
  web: ['web', 'start.js'],
  'webhook-dummy': ['webhook-dummy', 'dist', 'main.js'],
} as const;

const STARTS_WITHIN_MS = 60_000;
const STOPS_AFTER_DRAIN_MS = 5000;
const LAST_LINES = 20;

/** Starts it on a free port, unless the settings name one, and waits until it is healthy, or only until it answers at all. */
export async function startProcess(
  name: ProcessName,
  settings: Readonly<Record<string, string>>,
  awaited: 'healthy' | 'listening' = 'healthy',
): Promise<RealProcess> {
  const portName = `${name.toUpperCase().replace('-', '_')}_PORT`;
  const port = settings[portName] ?? String(await freePort());
  const env = { DRAIN_SECONDS: '3', ...settings, [portName]: port };
  const lines: string[] = [];
  const child = startChild({
    command: process.execPath,
    args: [...nodeFlags(name), inRepository(...MAIN[name])],
    env,
    onLine: (line) => lines.push(line),
  });
  const running = realProcess(name, `http://127.0.0.1:${port}`, child, lines, Number(env.DRAIN_SECONDS));
  const isAwaited = (status: number | null) => status === 200 || (awaited === 'listening' && status !== null);
  const died = child.ended.then((end) => Promise.reject(new Error(end)));
  try {
    await Promise.race([until(running.health, isAwaited, STARTS_WITHIN_MS), died]);
    return running;
  } catch (error) {
    await child.stop('SIGKILL', 0);
    throw new Error(`expected ${name} to become ${awaited}, got:\n${lines.join('\n')}`, { cause: error });
  }
}

function realProcess(name: string, url: string, child: Child, lines: string[], drainSeconds: number): RealProcess {
  const log = () => lines.flatMap((line) => parseLogLine(line) ?? []);
  const stop = async () => {
    await child.stop('SIGTERM', drainSeconds * 1000 + STOPS_AFTER_DRAIN_MS);
    const end = await child.ended;
    // Next ends by itself, too, and says 128 + SIGTERM for it.
    if (end !== 'exit code 0' && !(name === 'web' && end === 'exit code 143')) {
      throw new Error(`expected ${name} to end with exit code 0, got: ${end}\n${lines.join('\n')}`);
    }
  };
  return {
    url,
    lastWords: () => [`--- ${name} at ${url}`, ...lines.slice(-LAST_LINES)].join('\n'),
    get log() {
      return log();
    },
    events: (event) => log().filter((line) => line.event === event),
    health: () => statusOf(`${url}/healthz`),
    metric: (metric) => metricAt(`${url}/metrics`, metric),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function statusOf(url: string): Promise<number | null> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).status;
  } catch {
    return null; // not listening yet
  }
}

async function metricAt(url: string, name: string): Promise<number> {
  const text = await (await fetch(url)).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return line === undefined ? 0 : Number(line.slice(name.length));
}
