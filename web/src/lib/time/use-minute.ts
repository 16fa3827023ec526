import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;

/** The begin of the present minute in milliseconds: what is asked of the API by it stays the same question for a while. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, presentMinute, () => 0);
}

function presentMinute(): number {
  return Math.floor(Date.now() / minuteMs) * minuteMs;
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}
