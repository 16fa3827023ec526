/** An instant as a wall clock shows it, always with its zone: `Fri 27 Mar 2026, 09:00:00 CET`. */
export function formatInstant(iso: string, timeZone?: string): string {
  return withoutComma(
    new Intl.DateTimeFormat('en-GB', {
      ...dateFields,
      second: '2-digit',
      timeZoneName: 'short',
      ...(timeZone && { timeZone }),
    }).format(new Date(iso)),
  );
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

/** `Fri, 27 Mar` → `Fri 27 Mar`: the comma before the time is enough. */
function withoutComma(text: string): string {
  return text.replace(',', '');
}
