import { claim, closeLostLog, closeRealLog, end, insertRun, othersActive, requeue } from './run-moves.js';
import type { Scope } from './scope.js';
import type { Step } from './search.js';
import type { Slot, State } from './state.js';
import { bump, fault, runAt, step } from './step.js';

type Holding = Extract<Slot, { at: 'holding' }>;
type Deciding = Extract<Slot, { at: 'deciding' }>;
const IDLE: Slot = { at: 'idle' };

/** Rows 2 to 6, 8, 9, 11 and 16 of the state machine. */
export function consumerSteps(state: State, scope: Scope): Step<State>[] {
  const isAlike = (index: number) => state.slots.findIndex(({ at }) => at === 'idle') !== index;
  return state.slots.flatMap((slot, index) => {
    switch (slot.at) {
      case 'idle':
        return isAlike(index) ? [] : popSteps(state, index);
      case 'popped':
        return [step(`consumer claims :${slot.retry}`, state, (next) => claimQueued(next, index, slot.retry))];
      case 'unmatched':
        return [
          step(`consumer finds :${slot.retry} unmatched`, state, (next) => judge(next, index, slot.retry, scope)),
        ];
      case 'holding':
        return holdingSteps(state, index, slot, scope);
      case 'deciding':
        return [step('consumer writes what it decided', state, (next) => write(next, index, slot, slot.othersActive))];
      case 'toPush':
        return [
          step(`consumer pushes :${slot.retry}`, state, (next) => {
            next.slots[index] = IDLE;
            bump(next.list, slot.retry, 1);
          }),
        ];
    }
  });
}

function popSteps(state: State, index: number): Step<State>[] {
  return state.list.flatMap((count, retry) =>
    count === 0
      ? []
      : step(`consumer pops :${retry}`, state, (next) => {
          bump(next.list, retry, -1);
          next.slots[index] = { at: 'popped', retry };
        }),
  );
}

function claimQueued(next: State, index: number, retry: number): void {
  const queued = next.runs.findIndex((run) => run.state === 'queued' && run.retry === retry);
  next.slots[index] = queued === -1 ? { at: 'unmatched', retry } : claim(next, queued);
}

/** A duplicate is counted and dropped; what cannot be ours runs as a stranger's. */
function judge(next: State, index: number, retry: number, { without }: Scope): void {
  next.slots[index] = IDLE;
  if (next.isReset && without !== 'canary') {
    next.lostEntries += 1;
    return;
  }
  const ours = next.runs.find(
    (run) => run.retry >= retry && run.surplus > (run.state === 'queued' && without !== 'own entry' ? 1 : 0),
  );
  if (ours && without !== 'duplicate count') {
    ours.surplus -= 1;
    return;
  }
  const external = insertRun(next, { occurrence: 0, state: 'queued', retry });
  next.slots[index] = claim(next, external);
  next.status = 'running';
}

function holdingSteps(state: State, index: number, slot: Holding, scope: Scope): Step<State>[] {
  const run = runAt(state, slot.run);
  const isNewest = run.state === 'running' && run.fence === slot.fence;
  if (slot.reply !== 'none') return [step('consumer settles', state, (next) => settle(next, index, slot, scope))];
  const answer = (reply: 'ok' | 'bad') =>
    step(`webhook answers ${reply}`, state, (next) => {
      next.slots[index] = { ...slot, reply };
      if (isNewest) runAt(next, slot.run).reply = reply;
    });
  const heartbeat = step('heartbeat', state, (next) => {
    if (isNewest) runAt(next, slot.run).lapse = 'none';
    else next.slots[index] = IDLE;
  });
  const isNews = !isNewest || run.lapse !== 'none';
  const drain = fault('consumer gives the run back', 'drain', state, (next) => {
    next.slots[index] = IDLE;
    if (isNewest) giveBack(next, index, slot.run);
  });
  return [answer('ok'), answer('bad'), ...(isNews ? [heartbeat] : []), ...drain];
}

function giveBack(next: State, index: number, runIndex: number): void {
  const run = runAt(next, runIndex);
  closeLostLog(run);
  if (requeue(run, { retry: run.retry, waits: false })) next.slots[index] = { at: 'toPush', retry: run.retry };
}

/** Every write names its fence; without it a zombie's write goes through. */
function settle(next: State, index: number, slot: Holding, scope: Scope): void {
  const run = runAt(next, slot.run);
  next.slots[index] = IDLE;
  const owns = run.state === 'running' && (run.fence === slot.fence || scope.without === 'fence');
  if (!owns) return;
  if (slot.reply === 'bad' && run.retry < scope.maxRetry) {
    closeRealLog(run, 'bad');
    const isQueued = requeue(run, { retry: run.retry + 1, waits: scope.hasBackoff });
    if (isQueued) next.slots[index] = { at: 'toPush', retry: run.retry };
  } else if (scope.without === 'task lock') {
    next.slots[index] = { ...slot, at: 'deciding', othersActive: othersActive(next, slot.run) };
  } else {
    write(next, index, slot, othersActive(next, slot.run));
  }
}

function write(next: State, index: number, slot: Holding | Deciding, othersActiveThen: number): void {
  const run = runAt(next, slot.run);
  next.slots[index] = IDLE;
  if (slot.at === 'deciding' && (run.state !== 'running' || run.fence !== slot.fence)) return;
  closeRealLog(run, slot.reply);
  const wakes = end(next, slot.run, slot.reply === 'ok' ? 'finish' : 'failed', othersActiveThen);
  if (wakes) next.slots[index] = { at: 'toPush', retry: 0 };
}
