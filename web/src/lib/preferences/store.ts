import { combineReducers, legacy_createStore as createStore } from '@reduxjs/toolkit';
import { chosenReducer, preferencesReducer } from './preferences';

/** Plain Redux: `configureStore` would bring Immer and Reselect along, 7 KB for every page, for a single assignment. */
export function createPreferencesStore() {
  return createStore(combineReducers({ preferences: preferencesReducer, chosen: chosenReducer }));
}

export type PreferencesStore = ReturnType<typeof createPreferencesStore>;
export type RootState = ReturnType<PreferencesStore['getState']>;
