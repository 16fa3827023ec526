import { closeLostLog, closeRealLog, end, insertRun, othersActive, requeue } from './run-moves.js';
import type { Scope } from './scope.js';
import type { Step } from './search.js';
import { isActive, isHeld, type State } from './state.js';
import { bump, fault, step } from './step.js';

/** Rows 1, 1b, 10, 12 and 14 of the state machine. */
export function schedulerSteps(state: State, scope: Scope): Step<State>[] {
  return [
    ...dispatchSteps(state, scope),
    ...pushSteps(state),
    ...promoteSteps(state),
    ...(scope.without === 'reaper' ? [] : reapSteps(state, scope)),
    ...(scope.without === 'reconciler' ? [] : reconcileSteps(state)),
  ];
}

function dispatchSteps(state: State, scope: Scope): Step<State>[] {
  if (state.dispatched === scope.occurrences) return [];
  const isFree = scope.overlap === 'allow' || !state.runs.some(isActive);
  if (scope.without === 'commit before push' && isFree && !state.isPushedEarly) {
    return [
      step('scheduler pushes an entry before its commit', state, (next) => {
        next.isPushedEarly = true;
        bump(next.list, 0, 1);
      }),
    ];
  }
  return [step('scheduler dispatches', state, (next) => dispatch(next, scope))];
}

function dispatch(next: State, { overlap, without }: Scope): void {
  const isPushed = next.isPushedEarly;
  next.isPushedEarly = false;
  next.dispatched += 1;
  const occurrence = next.dispatched;
  if (without !== 'unique index' && next.runs.some((run) => run.occurrence === occurrence)) return;
  if (overlap === 'allow' || !next.runs.some(isActive)) {
    insertRun(next, { occurrence, state: 'queued' });
    next.status = 'running';
    if (!isPushed) bump(next.toPush, 0, 1);
  } else if (overlap === 'queue' && !next.runs.some(({ isBehind }) => isBehind)) {
    insertRun(next, { occurrence, state: 'waiting', isBehind: true });
  } else {
    insertRun(next, { occurrence, state: 'skipped' });
  }
}

function pushSteps(state: State): Step<State>[] {
  return state.toPush.flatMap((count, retry) =>
    count === 0
      ? []
      : step(`scheduler pushes :${retry}`, state, (next) => {
          bump(next.toPush, retry, -1);
          bump(next.list, retry, 1);
        }),
  );
}

function promoteSteps(state: State): Step<State>[] {
  return state.runs.flatMap((run, index) =>
    run.state !== 'waiting' || run.isBehind
      ? []
      : step('scheduler promotes', state, (next) => {
          const promoted = next.runs[index];
          if (promoted && requeue(promoted, { retry: run.retry, waits: false })) bump(next.toPush, run.retry, 1);
        }),
  );
}

function reapSteps(state: State, scope: Scope): Step<State>[] {
  return state.runs.flatMap((run, index) => {
    if (run.state !== 'running') return [];
    const isHealthy = isHeld(state, index) && run.lapse !== 'lost';
    // The warm-up lets consumers that survived an outage of Postgres renew their leases first.
    if (isHealthy && !(scope.without === 'warm-up' && run.lapse === 'outage')) return [];
    return step('scheduler reaps', state, (next) => reap(next, index, scope, isHealthy));
  });
}

function reap(next: State, index: number, { mostRedeliveries, maxRetry, hasBackoff }: Scope, isHealthy: boolean): void {
  const run = next.runs[index];
  if (!run) return;
  run.isRobbed = isHealthy;
  if (run.redeliveries < mostRedeliveries) {
    closeLostLog(run);
    run.redeliveries += 1;
    if (requeue(run, { retry: run.retry, waits: false })) bump(next.toPush, run.retry, 1);
    return;
  }
  closeRealLog(run, 'none');
  if (run.retry < maxRetry) {
    if (requeue(run, { retry: run.retry + 1, waits: hasBackoff })) bump(next.toPush, run.retry, 1);
  } else if (end(next, index, 'failed', othersActive(next, index))) {
    bump(next.toPush, 0, 1);
  }
}

/** Entries that are nowhere are pushed; in haste also those that are merely on their way. */
function reconcileSteps(state: State): Step<State>[] {
  return state.list.flatMap((listed, retry) => {
    const queued = state.runs.filter((run) => run.state === 'queued' && run.retry === retry).length;
    const missing = queued - listed;
    const lost = missing - onTheirWay(state, retry);
    const push = (count: number) => (next: State) => pushAgain(next, retry, count);
    return [
      ...(lost > 0 ? [step(`scheduler reconciles :${retry}`, state, push(lost))] : []),
      ...(missing > lost && missing > 0
        ? fault(`scheduler reconciles :${retry} in haste`, 'haste', state, push(missing))
        : []),
    ];
  });
}

function onTheirWay({ slots, toPush }: State, retry: number): number {
  const inConsumers = slots.filter((slot) => (slot.at === 'popped' || slot.at === 'toPush') && slot.retry === retry);
  return inConsumers.length + (toPush[retry] ?? 0);
}

function pushAgain(next: State, retry: number, count: number): void {
  const queued = next.runs.filter((run) => run.state === 'queued' && run.retry === retry);
  for (const run of queued.slice(0, count)) run.surplus += 1;
  bump(next.toPush, retry, count);
}
