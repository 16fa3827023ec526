import { clockChangeAt, clockChangeText, namedTimes, timeAround } from './clock-change.js';
import { clockText, dateText } from './local-time.js';
import type { Schedule } from './schedule.js';
import type { Stretch } from './stretches.js';
import { DAY_MS } from './wall-time.js';
import type { ScheduleWarning } from './schedule-warning.js';

/** The first clock change of each kind that touches the schedule within a year. */
export function clockChangeWarnings(schedule: Schedule, from: Date): ScheduleWarning[] {
  // Every hour by real time: the distances stay even, whatever the clock shows.
  if (schedule.calendar.followsRealTime && schedule.calendar.hours.length === 24) return [];
  const warnings = [...stretchesOfYear(schedule, from)].flatMap((stretch) => warningFor(schedule, stretch));
  return warnings.filter(({ code }, index) => warnings.findIndex((earlier) => earlier.code === code) === index);
}

function* stretchesOfYear({ zone }: Schedule, from: Date): Generator<Stretch> {
  const until = from.getTime() + 366 * DAY_MS;
  let { end } = zone.stretchAt(from.getTime());
  while (end < until) {
    const stretch = zone.stretchAt(end);
    yield stretch;
    end = stretch.end;
  }
}

function warningFor({ calendar }: Schedule, stretch: Stretch): ScheduleWarning[] {
  const change = clockChangeAt(stretch);
  if (!change) return [];
  const [named] = namedTimes(calendar, change.from, change.until, 1);
  if (named === undefined) return [];
  const when = `${clockText(named)} on ${dateText(named)}`;
  const how = clockChangeText(change);
  if (change.kind === 'gap') {
    const effect = calendar.followsRealTime ? 'is left out' : `runs at ${timeAround(change, change.until)} instead`;
    return [{ code: 'DST_SKIPPED', message: `${when} does not exist, because ${how}: it ${effect}.` }];
  }
  const effect = calendar.followsRealTime ? 'both times' : 'the first time only';
  return [{ code: 'DST_REPEATED', message: `${when} comes twice, because ${how}: it runs ${effect}.` }];
}
