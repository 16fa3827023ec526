import { createContext, use } from 'react';

/** How the user reads the time. */
export interface Clock {
  /** In whose zone: the task's where there is one, the browser's, or UTC. */
  readonly zone: 'task' | 'browser' | 'utc';
  readonly isTwelveHours: boolean;
  /** "5 min ago" rather than the wall clock. */
  readonly isRelative: boolean;
}

export const ClockContext = createContext<Clock>({ zone: 'task', isTwelveHours: false, isRelative: true });

export function useClock(): Clock {
  return use(ClockContext);
}

/** The zone in which an instant is shown; undefined for the browser's own. */
export function zoneOf({ zone }: Clock, taskZone?: string): string | undefined {
  if (zone === 'utc') return 'UTC';
  return zone === 'task' ? taskZone : undefined;
}
