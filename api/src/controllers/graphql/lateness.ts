const MAX_INT = 2 ** 31 - 1;

/** Milliseconds from the occurrence to the begin; null before that. Capped, because GraphQL's Int ends at 24.8 days. */
export function latenessMs(scheduledFor: Date | null, begin: Date | null): number | null {
  if (scheduledFor === null || begin === null) return null;
  return Math.min(begin.getTime() - scheduledFor.getTime(), MAX_INT);
}
