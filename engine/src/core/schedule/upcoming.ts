import { clockChangeNote } from './clock-change-note.js';
import { localTime } from './local-time.js';
import { nextOccurrence } from './next-occurrence.js';
import type { Schedule } from './schedule.js';

export interface Upcoming {
  readonly scheduledFor: Date;
  /** In the schedule's zone: `2026-03-27T09:00:00+01:00`. */
  readonly localTime: string;
  /** In words, when a clock change moves, merges or repeats this occurrence. */
  readonly note: string | null;
}

export function upcomingOccurrences(schedule: Schedule, after: Date, count: number): Upcoming[] {
  const upcoming: Upcoming[] = [];
  let scheduledFor = nextOccurrence(schedule, after);
  while (scheduledFor && upcoming.length < count) {
    const instant = scheduledFor.getTime();
    upcoming.push({
      scheduledFor,
      localTime: localTime(schedule.zone, instant),
      note: clockChangeNote(schedule, instant),
    });
    scheduledFor = nextOccurrence(schedule, scheduledFor);
  }
  return upcoming;
}
