import { useCallback, useEffect, useRef } from 'react';

/** The same function for ever, which does what the newest one does: for components that are drawn anew only when they must. */
export function useStable<Args extends unknown[], Result>(act: (...args: Args) => Result): (...args: Args) => Result {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
