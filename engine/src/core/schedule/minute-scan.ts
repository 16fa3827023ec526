/**
 * What the specs hold the calendar against: every minute of real time, its wall time as Intl tells it, and the stated
 * rule word by word. Slow, and shares no code with what it judges.
 */
export interface ScannedMinute {
  readonly instant: number;
  readonly wall: number;
}

const MINUTE = 60_000;

export function scanMinutes(timeZone: string, from: number, until: number): ScannedMinute[] {
  const format = wallFormat(timeZone);
  const minutes: ScannedMinute[] = [];
  for (let instant = from; instant < until; instant += MINUTE) minutes.push({ instant, wall: wallOf(format, instant) });
  return minutes;
}

/** The days (UTC midnights) in which the zone's wall time and real time go apart. */
export function changeDays(timeZone: string, from: number, until: number): number[] {
  const format = wallFormat(timeZone);
  const offsetOf = (instant: number) => wallOf(format, instant) - instant;
  const days: number[] = [];
  for (let day = from; day < until; day += 1440 * MINUTE)
    if (offsetOf(day) !== offsetOf(day + 1440 * MINUTE)) days.push(day);
  return days;
}

export function occurrencesIn(minutes: readonly ScannedMinute[], text: string): number[] {
  const matches = matcherOf(text);
  const [minuteText = '', hourText = ''] = text.split(' ');
  if (minuteText.startsWith('*') || hourText.startsWith('*'))
    return minutes.filter(({ wall }) => matches(wall)).map(({ instant }) => instant);
  let furthest = (minutes[0]?.wall ?? 0) - MINUTE;
  return minutes.flatMap(({ instant, wall }) => {
    let isDue = false;
    for (; furthest < wall; furthest += MINUTE) isDue ||= matches(furthest + MINUTE);
    return isDue ? [instant] : [];
  });
}

export function matcherOf(text: string): (wall: number) => boolean {
  const [minuteText = '', hourText = '', dayText = '', monthText = '', weekdayText = ''] = text.split(' ');
  const [minutes, hours] = [allowed(minuteText, 0, 59), allowed(hourText, 0, 23)];
  const [days, months, weekdays] = [allowed(dayText, 1, 31), allowed(monthText, 1, 12), allowed(weekdayText, 0, 7)];
  const isEither = !dayText.startsWith('*') && !weekdayText.startsWith('*');
  return (wall) => {
    const date = new Date(wall);
    if (!minutes.has(date.getUTCMinutes()) || !hours.has(date.getUTCHours())) return false;
    if (!months.has(date.getUTCMonth() + 1)) return false;
    const isDay = days.has(date.getUTCDate());
    const isWeekday = weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7));
    return isEither ? isDay || isWeekday : isDay && isWeekday;
  };
}

function allowed(text: string, min: number, max: number): Set<number> {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step = '1'] = part.split('/');
    const isOpen = range === '*' || (!range.includes('-') && part.includes('/'));
    const [first = '', last = first] = range === '*' ? [`${min}`] : range.split('-');
    for (let value = Number(first); value <= (isOpen ? max : Number(last)); value += Number(step)) values.add(value);
  }
  return values;
}

function wallFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'short',
  });
}

/** `dd/mm/yyyy, hh:mm` */
function wallOf(format: Intl.DateTimeFormat, instant: number): number {
  const text = format.format(instant);
  const [day, month, year] = [text.slice(0, 2), text.slice(3, 5), text.slice(6, 10)].map(Number);
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, Number(text.slice(12, 14)), Number(text.slice(15, 17)));
}
