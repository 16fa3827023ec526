import type { UpcomingQuery } from '@/gql/upcoming';

export type ComingRun = UpcomingQuery['upcoming'][number];

export interface Minute {
  readonly at: string;
  readonly runs: readonly ComingRun[];
}

export interface Hour {
  readonly at: string;
  readonly minutes: readonly Minute[];
  readonly count: number;
}

/** Schedules know minutes, so tasks meet in minutes. The list comes in order of time. */
export function byMinute(runs: readonly ComingRun[]): Minute[] {
  return grouped(runs, ({ scheduledFor }) => scheduledFor).map(([at, group]) => ({ at, runs: group }));
}

/** Hours of the clock in UTC, which are hours of the clock in all but a few zones. */
export function byHour(minutes: readonly Minute[]): Hour[] {
  return grouped(minutes, ({ at }) => `${at.slice(0, 13)}:00:00.000Z`).map(([at, group]) => ({
    at,
    minutes: group,
    count: group.reduce((sum, { runs }) => sum + runs.length, 0),
  }));
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): [string, Value[]][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups];
}
