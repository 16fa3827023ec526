import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInBrowser } from './keep-in-browser';
import { preferencesChanged, type Preferences } from './preferences';
import { createPreferencesStore } from './store';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** As redux-persist writes it: every value as JSON within JSON. */
function store(values: Partial<Preferences>): void {
  const _persist = { version: 1, rehydrated: true };
  const parts = Object.entries({ ...values, _persist }).map(([name, value]) => [name, JSON.stringify(value)]);
  stored.set('persist:ui', JSON.stringify(Object.fromEntries(parts)));
}

const known = (preferences: ReturnType<typeof createPreferencesStore>) =>
  new Promise<Preferences>((resolve) => {
    const end = keepInBrowser(preferences, () => {
      resolve(preferences.getState().preferences);
      end();
    });
  });

test('what was kept is there once it is known', async () => {
  store({ theme: 'dark', pageSize: 100 });
  expect(await known(createPreferencesStore())).toMatchObject({ theme: 'dark', pageSize: 100, density: 'comfortable' });
});

test('what was chosen before the kept preferences came stands above them, and the others come', async () => {
  store({ theme: 'dark', pageSize: 100 });
  const preferences = createPreferencesStore();
  preferences.dispatch(preferencesChanged({ theme: 'light' }));
  expect(await known(preferences)).toMatchObject({ theme: 'light', pageSize: 100 });
});

test('a choice of what is usual is a choice, too', async () => {
  store({ live: false });
  const preferences = createPreferencesStore();
  preferences.dispatch(preferencesChanged({ live: false }));
  preferences.dispatch(preferencesChanged({ live: true }));
  expect(await known(preferences)).toMatchObject({ live: true });
});

test('what was chosen early is in force meanwhile, too', () => {
  const preferences = createPreferencesStore();
  preferences.dispatch(preferencesChanged({ density: 'dense' }));
  const end = keepInBrowser(preferences, () => undefined);
  expect(preferences.getState().preferences.density).toBe('dense');
  end();
});

test('what is chosen between the reading and its end counts as well', async () => {
  store({ theme: 'dark' });
  const preferences = createPreferencesStore();
  const read = known(preferences);
  preferences.dispatch(preferencesChanged({ theme: 'light' }));
  expect(await read).toMatchObject({ theme: 'light' });
});
