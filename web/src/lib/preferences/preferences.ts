import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'dense'] as const;
export const pageSizes = [25, 50, 100] as const;

/** How somebody likes the dashboard. What the server said lives in Apollo, what is looked at in the URL. */
export interface Preferences {
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
  pageSize: (typeof pageSizes)[number];
  /** Whether single keys such as `c` act. */
  shortcuts: boolean;
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  density: 'comfortable',
  pageSize: 50,
  shortcuts: true,
};

export const preferencesSlice = createSlice({
  name: 'preferences',
  initialState: defaultPreferences,
  reducers: {
    preferencesChanged: (state, { payload }: PayloadAction<Partial<Preferences>>) => ({ ...state, ...payload }),
  },
});

export const { preferencesChanged } = preferencesSlice.actions;
