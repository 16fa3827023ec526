import { describe, expect, test } from 'vitest';
import { migrate, readPreferences } from './migrate';
import { defaultPreferences } from './preferences';

const persisted = { version: 0, rehydrated: true };

describe('migrate', () => {
  test('a first visit has nothing to migrate', async () => {
    expect(await migrate(undefined)).toBeUndefined();
  });

  test('the mark of redux-persist survives, keys of another version do not', async () => {
    const stored = { theme: 'dark', sidebar: 'wide', _persist: persisted };
    expect(await migrate(stored)).toEqual({ ...defaultPreferences, theme: 'dark', _persist: persisted });
  });
});

describe('readPreferences', () => {
  test('valid choices are kept', () => {
    const chosen = { theme: 'light', density: 'dense', pageSize: 100, shortcuts: false } as const;
    expect(readPreferences(chosen)).toEqual(chosen);
  });

  test.each([
    ['an unknown word', { theme: 'sepia' }],
    ['a number as text', { pageSize: '50' }],
    ['a page size that the list cannot show', { pageSize: 1_000_000 }],
    ['null', { theme: null, density: null, pageSize: null, shortcuts: null }],
    ['another shape', { theme: { name: 'dark' }, shortcuts: 1 }],
    ['nothing at all', {}],
  ])('%s becomes the default', (_, stored) => {
    expect(readPreferences(stored)).toEqual(defaultPreferences);
  });

  test('one bad value does not take the good ones with it', () => {
    expect(readPreferences({ theme: 'dark', pageSize: 7 })).toEqual({ ...defaultPreferences, theme: 'dark' });
  });
});
