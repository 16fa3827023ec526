import type { TimeZone } from './time-zone.js';

/** ISO 8601 with the zone's offset: `2026-03-27T09:00:00+01:00`. */
export function localTime(zone: TimeZone, instant: number): string {
  const { offset } = zone.stretchAt(instant);
  return new Date(instant + offset).toISOString().replace(/\.\d+Z$/, offsetText(offset));
}

/** `09:00`, of a wall time. */
export function clockText(wall: number): string {
  return new Date(wall).toISOString().slice(-13, -8);
}

/** `27 March 2026`, of a wall time. */
export function dateText(wall: number): string {
  return dateFormat.format(wall);
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function offsetText(offset: number): string {
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 19);
  // Seconds occur only in old history (Monrovia until 1972).
  return `${offset < 0 ? '-' : '+'}${size.replace(/:00$/, '')}`;
}
