import { combineReducers, type Action } from '@reduxjs/toolkit';
import { persistReducer, persistStore } from 'redux-persist';
import type { PersistPartial } from 'redux-persist/es/persistReducer';
import { localStorageAdapter } from './local-storage';
import { migrate, preferencesVersion } from './migrate';
import { chosenReducer, preferencesChanged, preferencesReducer, type Preferences } from './preferences';
import { shareBetweenTabs } from './share-between-tabs';
import type { PreferencesStore } from './store';

/**
 * Reads what this browser keeps, tells when that is known, and keeps what is changed from then on. What was chosen before
 * it is known stands above what is read. Returns how to end that.
 */
export function keepInBrowser(store: PreferencesStore, onKnown: () => void): () => void {
  const { preferences } = store.getState();
  store.replaceReducer(combineReducers({ preferences: keptReducer(preferences), chosen: chosenReducer }));
  const persistor = persistStore(store, null, () => {
    store.dispatch(preferencesChanged(store.getState().chosen));
    onKnown();
  });
  const stopSharing = shareBetweenTabs(store);
  return () => {
    persistor.pause();
    stopSharing();
  };
}

// public/pre-paint.js reads the key `persist:ui` too.
const persistence = { key: 'ui', version: preferencesVersion, storage: localStorageAdapter, migrate };

/** redux-persist believes that it has been there from the start, with these preferences. */
function keptReducer(start: Preferences) {
  const reducer = persistReducer<Preferences>(persistence, (state, action) =>
    preferencesReducer({ ...start, ...state }, action),
  );
  return (state: Preferences | undefined, action: Action): Preferences =>
    reducer(state && isKept(state) ? state : undefined, action);
}

function isKept(state: Preferences): state is Preferences & PersistPartial {
  return '_persist' in state;
}
