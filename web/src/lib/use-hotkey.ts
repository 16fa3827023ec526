import { useEffect, useEffectEvent } from 'react';
import { hotkeys } from './keyboard/hotkeys';
import { usePreferences } from './preferences/use-preferences';

/** A single key that acts (`c`, `?`), or two after one another (`g t`), unless the user has turned such keys off. */
export function useHotkey(keys: string, act: () => void): void {
  const { shortcuts } = usePreferences();
  const onKey = useEffectEvent(act);

  useEffect(() => (shortcuts ? hotkeys.bind(keys, () => onKey()) : undefined), [keys, shortcuts]);
}
