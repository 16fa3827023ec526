import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import type { Schedule } from '@task-scheduler/engine/core/schedule/schedule';

/** The occurrences of an outage: from the one that was due first up to now. */
export interface DueOccurrences {
  /** The last one that is not after now. */
  newest: Date;
  /** The one before the newest; null when the newest is the only one. */
  lastButOne: Date | null;
  /** How many there are, counted up to 100,000. */
  count: number;
  /** The first one after now; null when there is none within five years. */
  next: Date | null;
}

/** Nobody needs the exact number beyond this: ten weeks of every minute. */
const MOST_COUNTED = 100_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export function dueOccurrences(schedule: Schedule, first: Date, now: Date): DueOccurrences {
  let due: DueOccurrences = { newest: first, lastButOne: null, count: 1, next: nextOccurrence(schedule, first) };
  while (due.next !== null && due.next <= now) {
    const newest = due.count === MOST_COUNTED ? lateOne(schedule, due.next, now) : due.next;
    due = {
      newest,
      lastButOne: due.newest,
      count: Math.min(due.count + 1, MOST_COUNTED + 1),
      next: nextOccurrence(schedule, newest),
    };
  }
  return { ...due, count: Math.min(due.count, MOST_COUNTED) };
}

/** Skips what need not be counted: the first occurrence of the last day, if there is one. */
function lateOne(schedule: Schedule, next: Date, now: Date): Date {
  const late = nextOccurrence(schedule, new Date(now.getTime() - DAY_MS));
  return late !== null && late > next && late <= now ? late : next;
}
