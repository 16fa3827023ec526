import { useEffect, useEffectEvent } from 'react';

/** ⌘ or Ctrl with a key: acts wherever the focus is, in a text field too. */
export function useCommandKey(key: string, act: () => void): void {
  const onKey = useEffectEvent(act);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== key)
        return;
      event.preventDefault();
      onKey();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}
