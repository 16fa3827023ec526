import { startChild, type ChildSpec } from '../processes/child.js';
import { StartupError } from '../startup-error.js';

/** A Postgres or Redis that belongs to this process. */
export interface Server {
  readonly url: string;
  /** For people: `postgres 15.18`. */
  readonly title: string;
  /** How it ended, in words. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

interface ServerSpec extends Omit<ChildSpec, 'onLine'> {
  readonly url: string;
  readonly title: string;
  /** The line with which the server says that it takes connections. */
  readonly readyLine: RegExp;
  readonly stopSignal: NodeJS.Signals;
}

const READY_WITHIN_MS = 30_000; // recovery after a crash included
const STOP_WITHIN_MS = 2_000;

/** Starts a server and waits until it says that it is ready; its last words explain why it is not. */
export async function startServer(spec: ServerSpec): Promise<Server> {
  const lastWords: string[] = [];
  let becameReady = (): void => undefined;
  const ready = new Promise<undefined>((resolve) => (becameReady = () => resolve(undefined)));
  const child = startChild({
    ...spec,
    onLine(line) {
      if (lastWords.push(line) > 5) lastWords.shift();
      if (spec.readyLine.test(line)) becameReady();
    },
  });
  const timeout = new AbortController();
  const failure = await Promise.race([ready, child.ended, tooLate(timeout.signal)]);
  timeout.abort();
  if (failure !== undefined) {
    await child.stop('SIGKILL', 0);
    throw new StartupError(`expected ${spec.title} to start, got: ${failure}`, lastWords.join('\n'));
  }
  return {
    url: spec.url,
    title: spec.title,
    ended: child.ended,
    stop: () => child.stop(spec.stopSignal, STOP_WITHIN_MS),
  };
}

function tooLate(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(`no answer within ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
