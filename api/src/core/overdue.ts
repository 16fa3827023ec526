/** It took longer than anybody waits for it. The same request may succeed later, or when it asks for less. */
export class OverdueError extends Error {
  override readonly name = 'OverdueError';

  constructor(what: string, limitMs: number, cause?: unknown) {
    super(`expected ${what} to take at most ${limitMs} ms, got: more (ask for less, or try again)`, { cause });
  }
}
