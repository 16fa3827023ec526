import type { Writable } from 'node:stream';

/** What is written in this turn of the event loop goes out as one: each write of its own is a system call that wakes whoever reads. */
export function writeAtOnce(stream: Pick<Writable, 'cork' | 'uncork'>): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}
