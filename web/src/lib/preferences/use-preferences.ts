import { useCallback } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { preferencesChanged, type Preferences } from './preferences';
import type { RootState } from './store';

export function usePreferences(): Preferences {
  return useSelector((state: RootState) => state.preferences);
}

export function useChangePreferences(): (change: Partial<Preferences>) => void {
  const dispatch = useDispatch();
  return useCallback((change) => void dispatch(preferencesChanged(change)), [dispatch]);
}
