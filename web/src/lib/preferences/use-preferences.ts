import { useCallback, useEffect, useRef } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { usePreferencesKnown } from './preferences-known';
import { preferencesChanged, type Preferences } from './preferences';
import type { RootState } from './store';

export function usePreferences(): Preferences {
  return useSelector((state: RootState) => state.preferences);
}

/** What is chosen before the browser's own preferences are known counts at once, and again when they have come. */
export function useChangePreferences(): (change: Partial<Preferences>) => void {
  const dispatch = useDispatch();
  const isKnown = usePreferencesKnown();
  const early = useRef<Partial<Preferences> | null>(null);

  useEffect(() => {
    if (!isKnown || !early.current) return;
    dispatch(preferencesChanged(early.current));
    early.current = null;
  }, [isKnown, dispatch]);

  return useCallback(
    (change) => {
      if (!isKnown) early.current = { ...early.current, ...change };
      dispatch(preferencesChanged(change));
    },
    [isKnown, dispatch],
  );
}
