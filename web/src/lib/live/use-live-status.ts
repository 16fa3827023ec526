import { useChangePreferences, usePreferences } from '../preferences/use-preferences';
import { useLiveState } from './live-provider';
import type { LiveState } from './live-state';

/** How fresh the page is, and the switch that every view obeys. It is a preference: it survives a reload. */
export function useLiveStatus(): LiveStatus {
  const state = useLiveState();
  const { live } = usePreferences();
  const change = useChangePreferences();
  return { state, isWanted: live, setWanted: (wanted) => change({ live: wanted }) };
}

export interface LiveStatus {
  readonly state: LiveState;
  readonly isWanted: boolean;
  readonly setWanted: (wanted: boolean) => void;
}
