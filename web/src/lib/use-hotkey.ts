import { useEffect } from 'react';
import { usePreferences } from './preferences/use-preferences';

/** A single key that acts, unless somebody is typing, holds a modifier, has a dialog open or has turned such keys off. */
export function useHotkey(key: string, act: () => void): void {
  const { shortcuts } = usePreferences();

  useEffect(() => {
    if (!shortcuts) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isOccupied(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key, act, shortcuts]);
}

function isOccupied(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]') !==
      null
  );
}
