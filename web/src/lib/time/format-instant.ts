interface InstantStyle {
  /** Default: the browser's. */
  readonly timeZone?: string | undefined;
  readonly isTwelveHours?: boolean;
}

/** An instant as a wall clock shows it, always with its zone: `Fri 27 Mar 2026, 09:00:00 CET`. */
export function formatInstant(iso: string, style: string | InstantStyle = {}): string {
  const { timeZone, isTwelveHours } = typeof style === 'string' ? { timeZone: style } : style;
  return withoutComma(formatter({ ...dateFields, second: '2-digit' }, timeZone, isTwelveHours).format(new Date(iso)));
}

/** The clock alone, to the millisecond where that tells attempts apart: `09:00:00.204`. */
export function formatClock(iso: string, { timeZone, isTwelveHours }: InstantStyle = {}): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    ...(isTwelveHours && { hour12: true }),
    ...(timeZone && { timeZone }),
  }).format(new Date(iso));
}

/** A line of a log: `27 Mar 09:00:00.204`. */
export function formatLogTime(iso: string, style: InstantStyle = {}): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: 'short',
    ...(style.timeZone && { timeZone: style.timeZone }),
  }).format(new Date(iso));
  return `${day} ${formatClock(iso, style)}`;
}

/** `CET`: for a column whose times leave it out. */
export function formatZone(iso: string, { timeZone }: InstantStyle = {}): string {
  const parts = formatter({}, timeZone).formatToParts(new Date(iso));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Short enough for a row: `27 Mar, 09:00 CET`. */
export function formatShort(iso: string, { timeZone, isTwelveHours }: InstantStyle = {}): string {
  const { day, month, hour, minute } = dateFields;
  return formatter({ day, month, hour, minute }, timeZone, isTwelveHours).format(new Date(iso));
}

/**
 * The wall clock that the server computed, e.g. `2026-03-27T09:00:00+01:00` → `Fri 27 Mar 2026, 09:00 +01:00`. Read as
 * text, because the browser's zone data may be older than the server's.
 */
export function formatLocalTime(localTime: string): string {
  const clock = withoutComma(
    new Intl.DateTimeFormat('en-GB', { ...dateFields, timeZone: 'UTC' }).format(new Date(`${localTime.slice(0, 19)}Z`)),
  );
  return `${clock} ${isUtc(localTime) ? 'UTC' : localTime.slice(19)}`;
}

/** Whether a wall clock of the server's shows what UTC shows. */
export function isUtc(localTime: string): boolean {
  return localTime.endsWith('+00:00');
}

export function formatUtcClock(iso: string): string {
  return `${iso.slice(11, 16)} UTC`;
}

const dateFields = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** Making one costs 50 µs, and a list shows hundreds of times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(fields: Intl.DateTimeFormatOptions, timeZone = '', isTwelveHours = false): Intl.DateTimeFormat {
  const key = `${Object.keys(fields).join()} ${timeZone} ${isTwelveHours}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...fields,
    timeZoneName: 'short',
    ...(isTwelveHours && { hour12: true }),
    ...(timeZone && { timeZone }),
  });
  formatters.set(key, made);
  return made;
}

/** `Fri, 27 Mar` → `Fri 27 Mar`: the comma before the time is enough. */
function withoutComma(text: string): string {
  return text.replace(',', '');
}
