import type { Action } from '@reduxjs/toolkit';

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'dense'] as const;
export const pageSizes = [25, 50, 100] as const;
export const sidebars = ['full', 'min'] as const;
export const clocks = ['task', 'browser', 'utc'] as const;
export const hourCycles = ['24', '12'] as const;
export const timeStyles = ['relative', 'absolute'] as const;
export const onboardingSteps = ['watched', 'opened', 'created', 'played'] as const;

export type OnboardingStep = (typeof onboardingSteps)[number];

/** A filter under a name: the query string of the list. */
export interface SavedView {
  name: string;
  query: string;
}

/** How somebody likes the dashboard. What the server said lives in Apollo, what is looked at in the URL. */
export interface Preferences {
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
  sidebar: (typeof sidebars)[number];
  pageSize: (typeof pageSizes)[number];
  /** The columns of the task list, in order; null for the usual ones. */
  columns: string[] | null;
  savedViews: SavedView[];
  /** In whose zone times are shown: the task's (where there is one), the browser's, or UTC. */
  clock: (typeof clocks)[number];
  hourCycle: (typeof hourCycles)[number];
  /** "5 min ago" or the clock. */
  times: (typeof timeStyles)[number];
  /** Whether pages keep themselves fresh. */
  live: boolean;
  /** Whether single keys such as `c` act. */
  shortcuts: boolean;
  /** What of the first steps has been taken. */
  onboarding: OnboardingStep[];
  /** Whether the first steps have been put away. */
  onboardingDone: boolean;
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  density: 'comfortable',
  sidebar: 'full',
  pageSize: 50,
  columns: null,
  savedViews: [],
  clock: 'task',
  hourCycle: '24',
  times: 'relative',
  live: true,
  shortcuts: true,
  onboarding: [],
  onboardingDone: false,
};

const changed = 'preferences/changed';

/** What was chosen anew. */
export function preferencesChanged(payload: Partial<Preferences>) {
  return { type: changed, payload } as const;
}

/** Redux and redux-persist send actions of their own, which change nothing here. */
export function preferencesReducer(state = defaultPreferences, action: Action): Preferences {
  return isChange(action) ? { ...state, ...action.payload } : state;
}

/** All that was chosen since the page opened, each at its latest. */
export function chosenReducer(state: Partial<Preferences> = {}, action: Action): Partial<Preferences> {
  return isChange(action) ? { ...state, ...action.payload } : state;
}

function isChange(action: Action): action is ReturnType<typeof preferencesChanged> {
  return action.type === changed;
}
