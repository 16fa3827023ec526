import { readPreferences } from './migrate';
import { preferencesChanged } from './preferences';
import type { PreferencesStore } from './store';

/** What is changed in one tab counts in the others at once. Returns how to end that. */
export function shareBetweenTabs(store: PreferencesStore): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== 'persist:ui' || newValue === null) return;
    store.dispatch(preferencesChanged(readPreferences(parseStored(newValue))));
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** redux-persist writes every value as JSON within JSON. */
export function parseStored(text: string): Record<string, unknown> {
  const outer = parse(text);
  if (typeof outer !== 'object' || outer === null) return {};
  return Object.fromEntries(
    Object.entries(outer).map(([name, value]) => [name, typeof value === 'string' ? parse(value) : undefined]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // another program wrote there: as good as nothing
  }
}
