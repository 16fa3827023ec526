import { describe, expect, test } from 'vitest';
import { migrate, readPreferences } from './migrate';
import { defaultPreferences, type Preferences } from './preferences';

const persisted = { version: 0, rehydrated: true };

describe('migrate', () => {
  test('a first visit has nothing to migrate', async () => {
    expect(await migrate(undefined)).toBeUndefined();
  });

  test('the mark of redux-persist survives, keys of another version do not', async () => {
    const stored = { theme: 'dark', sidebar: 'wide', colour: 'red', _persist: persisted };
    expect(await migrate(stored)).toEqual({ ...defaultPreferences, theme: 'dark', _persist: persisted });
  });
});

describe('readPreferences', () => {
  test('valid choices are kept', () => {
    const chosen: Preferences = {
      theme: 'light',
      density: 'dense',
      sidebar: 'min',
      pageSize: 100,
      columns: ['name', 'status'],
      savedViews: [{ name: 'Failing', query: 'status=failed' }],
      clock: 'utc',
      hourCycle: '12',
      times: 'absolute',
      live: false,
      shortcuts: false,
      onboarding: ['watched', 'created'],
      onboardingDone: true,
    };
    expect(readPreferences({ ...chosen })).toEqual(chosen);
  });

  test.each([
    ['an unknown word', { theme: 'sepia' }],
    ['a number as text', { pageSize: '50' }],
    ['a page size that the list cannot show', { pageSize: 1_000_000 }],
    [
      'null',
      { theme: null, density: null, pageSize: null, shortcuts: null, columns: null, savedViews: null, live: null },
    ],
    ['another shape', { theme: { name: 'dark' }, shortcuts: 1 }],
    ['columns that are no words', { columns: [1, null] }],
    ['views that are none', { savedViews: [{ name: 'x' }, 'y', null] }],
    ['steps that do not exist', { onboarding: ['flown'] }],
    ['nothing at all', {}],
  ])('%s becomes the default', (_, stored) => {
    expect(readPreferences(stored)).toEqual(defaultPreferences);
  });

  test('one bad value does not take the good ones with it', () => {
    expect(readPreferences({ theme: 'dark', pageSize: 7 })).toEqual({ ...defaultPreferences, theme: 'dark' });
  });
});
