import type { StatsRange } from './stats-range';

/** Buckets begin at full hours and days of UTC, so that is the zone they are named in: `27 Mar, 09:00`, `27 Mar`. */
export function bucketName(start: string, range: StatsRange): string {
  return (range === '30d' ? days : hours).format(new Date(start));
}

/** As short as an axis needs it. */
export function bucketTick(start: string, range: StatsRange): string {
  return (range === '24h' ? clocks : days).format(new Date(start));
}

const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
const days = new Intl.DateTimeFormat('en-GB', day);
const hours = new Intl.DateTimeFormat('en-GB', { ...day, ...clock });
const clocks = new Intl.DateTimeFormat('en-GB', clock);
