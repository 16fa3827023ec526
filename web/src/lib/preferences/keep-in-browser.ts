import { combineReducers, type Action } from '@reduxjs/toolkit';
import { persistReducer, persistStore } from 'redux-persist';
import type { PersistPartial } from 'redux-persist/es/persistReducer';
import { localStorageAdapter } from './local-storage';
import { migrate, preferencesVersion } from './migrate';
import { defaultPreferences, preferencesReducer, type Preferences } from './preferences';
import { shareBetweenTabs } from './share-between-tabs';
import type { PreferencesStore } from './store';

/** Reads what this browser keeps, tells when that is known, and keeps what is changed from then on. Returns how to end that. */
export function keepInBrowser(store: PreferencesStore, onKnown: () => void): () => void {
  store.replaceReducer(combineReducers({ preferences: keptReducer }));
  const persistor = persistStore(store, null, onKnown);
  const stopSharing = shareBetweenTabs(store);
  return () => {
    persistor.pause();
    stopSharing();
  };
}

// public/pre-paint.js reads the key `persist:ui` too.
const persistence = { key: 'ui', version: preferencesVersion, storage: localStorageAdapter, migrate };

const reducer = persistReducer<Preferences>(persistence, (state, action) =>
  preferencesReducer({ ...defaultPreferences, ...state }, action),
);

/** redux-persist believes that it has been there from the start. */
function keptReducer(state: Preferences | undefined, action: Action): Preferences {
  return reducer(state && isKept(state) ? state : undefined, action);
}

function isKept(state: Preferences): state is Preferences & PersistPartial {
  return '_persist' in state;
}
