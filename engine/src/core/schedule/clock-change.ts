import type { Calendar } from './calendar.js';
import { clockText, dateText } from './local-time.js';
import type { Stretch } from './stretches.js';
import { DAY_MS, MINUTE_MS, nextWallMinute } from './wall-time.js';

/** The wall times in [from, until) that clocks leave out (a gap), or show a second time (an overlap). */
export interface ClockChange {
  readonly kind: 'gap' | 'overlap';
  readonly from: number;
  readonly until: number;
}

/** What clocks do at the start of the stretch; null when nothing. */
export function clockChangeAt({ start, offset, furthest }: Stretch): ClockChange | null {
  const wall = start + offset;
  if (wall > furthest) return { kind: 'gap', from: furthest, until: wall };
  if (wall < furthest) return { kind: 'overlap', from: wall, until: furthest };
  return null;
}

/** `the clock jumps from 02:00 to 03:00` */
export function clockChangeText(change: ClockChange): string {
  const [from, until] = [timeAround(change, change.from), timeAround(change, change.until)];
  return change.kind === 'gap'
    ? `the clock jumps from ${from} to ${until}`
    : `the clock is set back from ${until} to ${from}`;
}

/** The time alone says little where a whole day is left out (Samoa, 2011). */
export function timeAround({ from, until }: ClockChange, wall: number): string {
  return until - from < DAY_MS ? clockText(wall) : `${clockText(wall)} on ${dateText(wall)}`;
}

/** The named times in [from, until), up to the limit. */
export function namedTimes(calendar: Calendar, from: number, until: number, limit: number): number[] {
  const wall = limit === 0 ? null : nextWallMinute(calendar, from, until);
  return wall === null ? [] : [wall, ...namedTimes(calendar, wall + MINUTE_MS, until, limit - 1)];
}
