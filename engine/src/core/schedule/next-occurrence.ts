import type { Calendar } from './calendar.js';
import type { Schedule } from './schedule.js';
import type { Stretch } from './stretches.js';
import { DAY_MS, LAST_INSTANT, nextWallMinute } from './wall-time.js';

/** The first occurrence strictly after `after`; null when there is none within five years. */
export function nextOccurrence({ calendar, zone }: Schedule, after: Date): Date | null {
  const until = Math.min(after.getTime() + FIVE_YEARS_MS, LAST_INSTANT);
  let from = after.getTime() + 1;
  for (;;) {
    const stretch = zone.stretchAt(from);
    const instant = firstWithin(stretch, calendar, from);
    if (instant !== null) return instant < until ? new Date(instant) : null;
    if (stretch.end >= until) return null;
    from = stretch.end;
  }
}

const FIVE_YEARS_MS = 5 * 365.25 * DAY_MS;

function firstWithin(stretch: Stretch, calendar: Calendar, from: number): number | null {
  const { end, offset } = stretch;
  if (!calendar.followsRealTime) return firstReached(stretch, calendar, from);
  const wall = nextWallMinute(calendar, from + offset, end + offset);
  return wall === null ? null : wall - offset;
}

// A fixed time runs when the wall clock first reaches or passes it: once after a gap, and in an overlap the first time only.
function firstReached({ start, end, offset, furthest }: Stretch, calendar: Calendar, from: number): number | null {
  if (from === start && nextWallMinute(calendar, furthest, start + offset) !== null) return start;
  const wall = nextWallMinute(calendar, Math.max(from + offset, furthest), end + offset);
  return wall === null ? null : wall - offset;
}
