import { isUtc } from './format-instant';

/**
 * What another clock shows at an occurrence: the browser's where it differs from the schedule's, else UTC's; null when all
 * show the same. `08:00 UTC`, `23:30 GMT-5, the day before`.
 */
export function otherClock(at: string, localTime: string, ownZone: string): string | null {
  const own = clockIn(ownZone, at);
  if (own.wallTime !== localTime.slice(0, 16)) return told(own, localTime);
  return isUtc(localTime) ? null : told(clockIn('UTC', at), localTime);
}

interface Clock {
  /** `2026-03-27T09:00` */
  readonly wallTime: string;
  readonly zone: string;
}

function clockIn(timeZone: string, at: string): Clock {
  const parts = new Map(
    format(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    wallTime: `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`,
    zone: part('timeZoneName'),
  };
}

function told({ wallTime, zone }: Clock, localTime: string): string {
  const [theirs, ours] = [wallTime.slice(0, 10), localTime.slice(0, 10)];
  const day = theirs === ours ? '' : theirs < ours ? ', the day before' : ', the day after';
  return `${wallTime.slice(11)} ${zone}${day}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...fields, timeZone });
  formats.set(timeZone, known);
  return known;
}

const fields = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;
