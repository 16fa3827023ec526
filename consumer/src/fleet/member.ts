import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of the fleet that is up. */
export interface Member {
  pid: number | undefined;
  /** The body of its `/healthz` or `/metrics`. Throws unless it answers 200. */
  ask(path: string): Promise<string>;
  /** Resolves, with the exit code, when it has ended. */
  ended: Promise<number | null>;
  /** Asks it to end in good order. */
  stop(): void;
}

const ANSWER_MS = 1500;

/** Starts a consumer as a process of its own. Throws when it ends before it is up: it has said why. */
export async function startMember(): Promise<Member> {
  const child = fork(fileURLToPath(new URL('member-main.js', import.meta.url)), {
    // A group of its own: Ctrl-C reaches the first process alone, and a second signal would end a member at once.
    detached: true,
    // eslint-disable-next-line no-restricted-syntax -- passed on unread
    env: { ...process.env, CONSUMER_PROCESSES: '1', CONSUMER_PORT: '0' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await portOf(child, ended);
  return {
    pid: child.pid,
    async ask(path) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(ANSWER_MS) });
      const body = await response.text();
      if (!response.ok) throw new Error(body);
      return body;
    },
    ended,
    stop: () => child.kill('SIGTERM'),
  };
}

async function portOf(child: ChildProcess, ended: Promise<number | null>): Promise<number> {
  const told = new Promise<unknown>((resolve) => child.once('message', resolve));
  const port = await Promise.race([told, ended.then(() => null)]);
  if (typeof port !== 'number')
    throw new Error('expected every process of the consumer to start; see what it said above');
  return port;
}
