import { useSyncExternalStore } from 'react';

/** Which key is the command key. Known only in the browser; the page from the server says Ctrl. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, () => false);
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function never(): () => void {
  return () => undefined;
}
