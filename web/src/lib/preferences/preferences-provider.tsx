'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'react-redux';
import { persistStore } from 'redux-persist';
import { createPreferencesStore } from './store';
import { usePreferences, usePreferencesKnown } from './use-preferences';

/**
 * No PersistGate: it would blank the server's page. Boundaries that hydrate late must still see the state that the
 * server rendered, hence `serverState`.
 */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createPreferencesStore);
  const [serverState] = useState(() => store.getState());

  useEffect(() => {
    const persistor = persistStore(store);
    return () => persistor.pause();
  }, [store]);

  return (
    <Provider store={store} serverState={serverState}>
      <Appearance />
      {children}
    </Provider>
  );
}

/** Theme and density are attributes of the document, so that the stylesheet alone decides what they look like. */
function Appearance() {
  const { theme, density } = usePreferences();
  const known = usePreferencesKnown();

  useEffect(() => {
    if (!known) return;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = density;
  }, [known, theme, density]);

  return null;
}
