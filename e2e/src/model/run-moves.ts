import { isActive, type Reply, type Run, type State } from './state.js';
import { bump, runAt } from './step.js';

/** What the engine's statements do to a run. Each is one transaction; each changes the state it is given. */

export function insertRun(state: State, traits: Pick<Run, 'occurrence' | 'state'> & Partial<Run>): number {
  const retry = traits.retry ?? 0;
  const born = { isBehind: false, firstRetry: retry, retry, redeliveries: 0, fence: 0, lapse: 'none' } as const;
  const logs = { reply: 'none', liveLogs: 0, lostLogs: 0, finishLogs: 0, isRobbed: false } as const;
  const surplus = traits.state === 'queued' ? 1 : 0;
  const realLogs = state.list.map(() => 0);
  return state.runs.push({ ...born, ...logs, surplus, realLogs, ...traits }) - 1;
}

/** claim-runs.ts: fence + 1, pops + 1, a log. */
export function claim(state: State, index: number): State['slots'][number] {
  const run = runAt(state, index);
  Object.assign(run, { state: 'running', fence: run.fence + 1, surplus: run.surplus - 1, reply: 'none' });
  run.liveLogs += 1;
  return { at: 'holding', run: index, fence: run.fence, reply: 'none' };
}

/** requeue-run.ts. Answers whether an entry is to be pushed. */
export function requeue(run: Run, { retry, waits }: { retry: number; waits: boolean }): boolean {
  Object.assign(run, { state: waits ? 'waiting' : 'queued', retry, lapse: 'none' });
  if (!waits) run.surplus += 1;
  return !waits;
}

/** end-run.ts, under the task's lock. Answers whether the occurrence that waited is to be pushed. */
export function end(state: State, index: number, ended: 'finish' | 'failed', othersActive: number): boolean {
  Object.assign(runAt(state, index), { state: ended, lapse: 'none' });
  if (othersActive === 0) state.status = ended === 'finish' ? 'ready' : 'failed';
  const behind = state.runs.find(({ isBehind }) => isBehind);
  const isFree = !state.runs.some((run) => isActive(run) && !run.isBehind);
  if (othersActive === 0 || behind === undefined || !isFree) return false;
  Object.assign(behind, { state: 'queued', isBehind: false, surplus: behind.surplus + 1 });
  return true;
}

export const othersActive = (state: State, index: number) =>
  state.runs.filter((run, other) => other !== index && isActive(run)).length;

export function closeRealLog(run: Run, reply: Reply): void {
  run.liveLogs -= 1;
  if (reply === 'ok') run.finishLogs += 1;
  bump(run.realLogs, run.retry, 1);
}

export function closeLostLog(run: Run): void {
  run.liveLogs -= 1;
  run.lostLogs += 1;
}
