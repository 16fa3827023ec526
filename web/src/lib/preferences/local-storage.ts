import type { Storage } from 'redux-persist';

/** localStorage as redux-persist wants it: absent while a page is rendered on the server. */
export const localStorageAdapter: Storage = {
  getItem: (key) => Promise.resolve(browserStorage()?.getItem(key) ?? null),
  setItem: (key, value: string) => Promise.resolve(browserStorage()?.setItem(key, value)),
  removeItem: (key) => Promise.resolve(browserStorage()?.removeItem(key)),
};

function browserStorage(): globalThis.Storage | undefined {
  return typeof window === 'undefined' ? undefined : window.localStorage;
}
