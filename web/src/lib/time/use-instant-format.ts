import { useClock, zoneOf } from './clock';
import { formatClock, formatInstant, formatLogTime, formatShort, formatZone } from './format-instant';

interface InstantFormat {
  /** `Fri 27 Mar 2026, 09:00:00 CET` */
  readonly full: (iso: string) => string;
  /** `27 Mar, 09:00 CET` */
  readonly short: (iso: string) => string;
  /** `09:00:00.204` */
  readonly clock: (iso: string) => string;
  /** `27 Mar 09:00:00.204` */
  readonly log: (iso: string) => string;
  /** `CET` */
  readonly zone: (iso: string) => string;
}

/** Instants as the user wants to read them. Where one belongs to a task, its zone is named. */
export function useInstantFormat(taskZone?: string): InstantFormat {
  const clock = useClock();
  const style = { timeZone: zoneOf(clock, taskZone), isTwelveHours: clock.isTwelveHours };
  return {
    full: (iso) => formatInstant(iso, style),
    short: (iso) => formatShort(iso, style),
    clock: (iso) => formatClock(iso, style),
    log: (iso) => formatLogTime(iso, style),
    zone: (iso) => formatZone(iso, style),
  };
}
