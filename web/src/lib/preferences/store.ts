import { configureStore } from '@reduxjs/toolkit';
import { FLUSH, PAUSE, PERSIST, PURGE, REGISTER, REHYDRATE, persistReducer } from 'redux-persist';
import { localStorageAdapter } from './local-storage';
import { migrate, preferencesVersion } from './migrate';
import { preferencesSlice, type Preferences } from './preferences';

export function createPreferencesStore() {
  return configureStore({
    reducer: { preferences: persistReducer<Preferences>(persistence, preferencesSlice.reducer) },
    middleware: (defaults) => defaults({ serializableCheck: { ignoredActions: persistActions } }),
  });
}

export type PreferencesStore = ReturnType<typeof createPreferencesStore>;
export type RootState = ReturnType<PreferencesStore['getState']>;

// public/pre-paint.js reads the key `persist:ui` too.
const persistence = { key: 'ui', version: preferencesVersion, storage: localStorageAdapter, migrate };
const persistActions = [FLUSH, REHYDRATE, PAUSE, PERSIST, PURGE, REGISTER];
