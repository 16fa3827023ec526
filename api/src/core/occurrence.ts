import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import type { Task, TaskRun } from './entities/index.js';
import { nextRunOf, type ScheduledTask, whenReadable } from './next-run.js';

/** One instant of a schedule and what became of it. */
export interface Occurrence {
  scheduledFor: Date;
  outcome: OccurrenceOutcome;
  /** Why it did not run, in words. */
  reason: string | null;
  runId: string | null;
  attempts: number;
}

export type OccurrenceOutcome = RecordedOutcome | 'SKIPPED_PAUSED' | 'UPCOMING';
type RecordedOutcome = 'FINISH' | 'FAILED' | 'RUNNING' | 'QUEUED' | 'SKIPPED_OVERLAP' | 'MISSED' | 'CANCELED';

/** A run that stands for an occurrence; a missed one stands for all until `missedUntil`. */
export type RecordedOccurrence = Pick<TaskRun, 'id' | 'scheduledFor' | 'state' | 'reason' | 'fence'> & {
  missedUntil: Date | null;
};

export type LedgerTask = ScheduledTask & Pick<Task, 'pauseReason'>;

export interface Window {
  from: Date;
  to: Date;
}

/** The ledger of a window, oldest first, at most `limit`: what is recorded, and what the schedule says is to come. */
export function ledgerOf(
  task: LedgerTask,
  recorded: readonly RecordedOccurrence[],
  window: Window,
  limit: number,
): Occurrence[] {
  const past = recorded.flatMap((run) => occurrencesOf(run, task, window, limit));
  return [...past, ...coming(task, window, limit)].slice(0, limit);
}

function occurrencesOf(run: RecordedOccurrence, task: LedgerTask, { from, to }: Window, limit: number): Occurrence[] {
  const { id, scheduledFor, reason, fence, missedUntil } = run;
  const occurrence = { outcome: OUTCOMES[run.state], reason, runId: id, attempts: fence };
  if (missedUntil === null) return [{ ...occurrence, scheduledFor }];
  // The schedule may have changed since: the first and the last are recorded, those between are computed.
  const until = new Date(missedUntil.getTime() + 1);
  const missed = instantsOf(task, { from: scheduledFor, to: until < to ? until : to }, limit);
  return missed.filter((instant) => instant >= from).map((instant) => ({ ...occurrence, scheduledFor: instant }));
}

const OUTCOMES = {
  waiting: 'QUEUED',
  queued: 'QUEUED',
  running: 'RUNNING',
  finish: 'FINISH',
  failed: 'FAILED',
  skipped: 'SKIPPED_OVERLAP',
  missed: 'MISSED',
  canceled: 'CANCELED',
} as const satisfies Record<TaskRun['state'], RecordedOutcome>;

/** A paused task lets every occurrence pass, until it is resumed. */
function coming(task: LedgerTask, { from, to }: Window, limit: number): Occurrence[] {
  const { pausedAt, pauseReason } = task;
  const begin = pausedAt ?? nextRunOf(task);
  if (begin === null) return [];
  const fate =
    pausedAt === null
      ? ({ outcome: 'UPCOMING', reason: null } as const)
      : ({ outcome: 'SKIPPED_PAUSED', reason: pauseReason ?? 'the task is paused' } as const);
  const instants = instantsOf(task, { from: begin > from ? begin : from, to }, limit);
  return instants.map((scheduledFor) => ({ scheduledFor, ...fate, runId: null, attempts: 0 }));
}

function instantsOf(
  { schedule, timeZone }: Pick<Task, 'schedule' | 'timeZone'>,
  { from, to }: Window,
  limit: number,
): Date[] {
  return whenReadable([], () => {
    const compiled = compileSchedule(schedule, timeZone);
    const instants: Date[] = [];
    let instant = nextOccurrence(compiled, new Date(from.getTime() - 1));
    while (instant !== null && instant < to && instants.length < limit) {
      instants.push(instant);
      instant = nextOccurrence(compiled, instant);
    }
    return instants;
  });
}
