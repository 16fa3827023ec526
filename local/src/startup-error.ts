import { EnvError } from '@task-scheduler/engine/frameworks/env-reader';

/** What keeps the platform from starting, for the person at the terminal: one line what is wrong, one line the cure. */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(problem: string, cure: string) {
    super(`${problem}\n${cure}`);
  }
}

/** What a person can mend is said in words; only a bug of ours shows its stack. */
export function explain(error: unknown): string {
  if (error instanceof StartupError || error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
