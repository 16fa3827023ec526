import { writeSync } from 'node:fs';

/** The crash points of the engine: where a process may die with something half done. */
export const FAILPOINTS = [
  'database.beforeCommit', // a transaction that nobody will ever know of
  'list.beforePush', // committed, the entry not pushed
  'list.midPush', // the entries are on their way, the reply is not read
  'consumer.afterPop', // the entry is gone from the list, the run not claimed
  'consumer.afterClaim', // leased, the POST not made
  'consumer.afterReply', // the webhook has answered, nothing is written
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

/** Does nothing, unless this process was started to die here: `--failpoint=consumer.afterClaim@3` ends it at the third pass. */
export function failpoint(point: Failpoint): void {
  const armed = points.get(point);
  if (armed === undefined || (armed.passesLeft -= 1) > 0) return;
  points.delete(point);
  writeSync(2, `${JSON.stringify({ level: 'warn', event: 'failpoint.reached', point, freezeMs: armed.freezeMs })}\n`);
  if (armed.freezeMs === 0) process.kill(process.pid, 'SIGKILL');
  // A frozen event loop is a consumer that is neither dead nor alive: timers, heartbeats and replies all stand still.
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, armed.freezeMs);
}

/**
 * Reads `--failpoint=<point>@<pass>`, or `--failpoint=<point>@<pass>+<ms>` to freeze there instead of dying. An argument and
 * no variable: what a shell has exported must not reach a process in production.
 */
export function armFailpoints(args: readonly string[]): void {
  for (const arg of args) {
    const [, name, pass, freezeMs = '0'] = /^--failpoint=([a-z.]+)@(\d+)(?:\+(\d+))?$/i.exec(arg) ?? [];
    const point = FAILPOINTS.find((known) => known === name);
    if (point === undefined) throw new Error(`expected arguments like --failpoint=list.midPush@3, got: ${arg}`);
    points.set(point, { passesLeft: Number(pass), freezeMs: Number(freezeMs) });
  }
}

const points = new Map<Failpoint, { passesLeft: number; freezeMs: number }>();
