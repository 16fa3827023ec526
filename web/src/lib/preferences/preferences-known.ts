import { createContext, use } from 'react';

export const PreferencesKnown = createContext(false);

/** False until localStorage has been read: what depends on a preference waits rather than be fetched twice. */
export function usePreferencesKnown(): boolean {
  return use(PreferencesKnown);
}
