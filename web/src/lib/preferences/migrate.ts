import type { PersistedState } from 'redux-persist';
import {
  clocks,
  defaultPreferences,
  densities,
  hourCycles,
  onboardingSteps,
  pageSizes,
  sidebars,
  themes,
  timeStyles,
  type Preferences,
  type SavedView,
} from './preferences';

/** Written with the preferences; raise it when a stored value changes its meaning. */
export const preferencesVersion = 1;

/** Anything may lie in localStorage: another version's shape, or what somebody typed there. Each bad value becomes its default. */
export function migrate(stored: PersistedState): Promise<PersistedState> {
  return Promise.resolve(stored && { ...readPreferences({ ...stored }), _persist: stored._persist });
}

export function readPreferences(stored: Readonly<Record<string, unknown>>): Preferences {
  const usual = defaultPreferences;
  return {
    theme: oneOf(themes, stored.theme) ?? usual.theme,
    density: oneOf(densities, stored.density) ?? usual.density,
    sidebar: oneOf(sidebars, stored.sidebar) ?? usual.sidebar,
    pageSize: oneOf(pageSizes, stored.pageSize) ?? usual.pageSize,
    columns: readColumns(stored.columns),
    savedViews: readSavedViews(stored.savedViews),
    clock: oneOf(clocks, stored.clock) ?? usual.clock,
    hourCycle: oneOf(hourCycles, stored.hourCycle) ?? usual.hourCycle,
    times: oneOf(timeStyles, stored.times) ?? usual.times,
    live: oneOf(booleans, stored.live) ?? usual.live,
    shortcuts: oneOf(booleans, stored.shortcuts) ?? usual.shortcuts,
    onboarding: onboardingSteps.filter((step) => listOf(stored.onboarding).includes(step)),
    onboardingDone: oneOf(booleans, stored.onboardingDone) ?? usual.onboardingDone,
  };
}

const booleans = [true, false] as const;
const savedViewsAtMost = 20;

function oneOf<Value>(allowed: readonly Value[], value: unknown): Value | undefined {
  return allowed.find((candidate) => candidate === value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readColumns(value: unknown): string[] | null {
  const names = listOf(value).filter((name) => typeof name === 'string');
  return names.length > 0 ? [...new Set(names)] : null;
}

function readSavedViews(value: unknown): SavedView[] {
  return listOf(value).filter(isSavedView).slice(0, savedViewsAtMost);
}

function isSavedView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'query' in value &&
    typeof value.query === 'string'
  );
}
