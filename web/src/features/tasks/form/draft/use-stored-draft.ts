import { useState, useSyncExternalStore } from 'react';
import type { Draft, DraftPlace } from './draft';

/** The draft as it was when the page opened; undefined as long as the page is not the browser's own. */
export function useStoredDraft(place: DraftPlace): Draft | null | undefined {
  const [readOnce] = useState(() => once(place.read));
  return useSyncExternalStore<Draft | null | undefined>(subscribeToNothing, readOnce, notYet);
}

/** What is typed later must not come back as if it had been stored before. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function notYet(): undefined {
  return undefined;
}
