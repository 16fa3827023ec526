import type { PersistedState } from 'redux-persist';
import { defaultPreferences, densities, pageSizes, themes, type Preferences } from './preferences';

/** Written with the preferences; raise it when a stored value changes its meaning. */
export const preferencesVersion = 1;

/** Anything may lie in localStorage: another version's shape, or what somebody typed there. Each bad value becomes its default. */
export function migrate(stored: PersistedState): Promise<PersistedState> {
  return Promise.resolve(stored && { ...readPreferences({ ...stored }), _persist: stored._persist });
}

export function readPreferences(stored: Readonly<Record<string, unknown>>): Preferences {
  return {
    theme: oneOf(themes, stored.theme) ?? defaultPreferences.theme,
    density: oneOf(densities, stored.density) ?? defaultPreferences.density,
    pageSize: oneOf(pageSizes, stored.pageSize) ?? defaultPreferences.pageSize,
    shortcuts: oneOf([true, false] as const, stored.shortcuts) ?? defaultPreferences.shortcuts,
  };
}

function oneOf<Value>(allowed: readonly Value[], value: unknown): Value | undefined {
  return allowed.find((candidate) => candidate === value);
}
