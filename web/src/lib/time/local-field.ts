/** What a `datetime-local` field shows for an instant: the browser's wall clock to the minute. */
export function toLocalField(instant: Date | null): string {
  if (instant === null || Number.isNaN(instant.getTime())) return '';
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Null for a field that is empty or half filled in. */
export function fromLocalField(text: string): Date | null {
  const instant = new Date(text);
  return text === '' || Number.isNaN(instant.getTime()) ? null : instant;
}
