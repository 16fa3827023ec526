import { fork } from 'node:child_process';
import { inRepository } from '@task-scheduler/local/repository';

/** A process of the bench's own, which answers messages and ends with it. */
export interface Forked {
  pid: number;
  /** Sends the message and waits for the answer. */
  ask(message: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts `bench/dist/<script>` and waits for its first message, with which it says that it is ready. */
export async function startForked(script: string, settings: object, execArgv: string[] = []): Promise<Forked> {
  const child = fork(inRepository('bench', 'dist', script), [JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv,
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`expected ${script} to go on, got: exit code ${code}`)));
  });
  ended.catch(() => undefined); // only who waits for an answer wants to know
  const answer = () => Promise.race([new Promise<unknown>((resolve) => child.once('message', resolve)), ended]);
  await answer();
  return {
    pid: child.pid ?? 0,
    async ask(message) {
      const answered = answer();
      child.send(message);
      return answered;
    },
    async stop() {
      child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}
