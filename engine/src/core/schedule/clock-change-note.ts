import { clockChangeAt, clockChangeText, namedTimes, timeAround } from './clock-change.js';
import { clockText } from './local-time.js';
import type { Schedule } from './schedule.js';
import { MINUTE_MS } from './wall-time.js';

/** Says in words when a clock change moves, merges or repeats the occurrence at this instant. */
export function clockChangeNote(schedule: Schedule, instant: number): string | null {
  return movedNote(schedule, instant) ?? secondNote(schedule, instant) ?? firstNote(schedule, instant);
}

const MAX_TOLD = 3;

function movedNote({ calendar, zone }: Schedule, instant: number): string | null {
  const stretch = zone.stretchAt(instant);
  const change = clockChangeAt(stretch);
  if (calendar.followsRealTime || instant !== stretch.start || change?.kind !== 'gap') return null;
  const missing = namedTimes(calendar, change.from, change.until, MAX_TOLD + 1);
  if (missing.length === 0) return null;
  const isShared = namedTimes(calendar, change.until, change.until + MINUTE_MS, 1).length > 0;
  const told = missing.slice(0, MAX_TOLD).map((wall) => timeAround(change, wall));
  const list = missing.length > MAX_TOLD ? `${told.join(', ')} and more` : told.join(' and ');
  const runs = missing.length > 1 || isShared ? 'merged into one run at' : 'moved to';
  return `${list} left out, because ${clockChangeText(change)}; ${runs} ${timeAround(change, change.until)}`;
}

function secondNote({ zone }: Schedule, instant: number): string | null {
  const stretch = zone.stretchAt(instant);
  const change = clockChangeAt(stretch);
  const wall = instant + stretch.offset;
  if (change?.kind !== 'overlap' || wall >= change.until) return null;
  return `${clockText(wall)} for the second time, because ${clockChangeText(change)}`;
}

function firstNote({ calendar, zone }: Schedule, instant: number): string | null {
  const { offset, end } = zone.stretchAt(instant);
  const change = clockChangeAt(zone.stretchAt(end));
  const wall = instant + offset;
  if (change?.kind !== 'overlap' || wall < change.from) return null;
  const runs = calendar.followsRealTime ? 'runs both times' : 'runs the first time only';
  return `${clockText(wall)} comes twice, because ${clockChangeText(change)}; ${runs}`;
}
