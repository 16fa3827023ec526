'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'react-redux';
import { persistStore } from 'redux-persist';
import { PreferencesKnown, usePreferencesKnown } from './preferences-known';
import { createPreferencesStore } from './store';
import { usePreferences } from './use-preferences';

/**
 * No PersistGate: it would blank the server's page. Boundaries that hydrate late must still see the state that the
 * server rendered, hence `serverState`.
 */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createPreferencesStore);
  const [serverState] = useState(() => store.getState());
  const [isKnown, setIsKnown] = useState(false);

  useEffect(() => {
    const persistor = persistStore(store, null, () => setIsKnown(true));
    return () => persistor.pause();
  }, [store]);

  return (
    <Provider store={store} serverState={serverState}>
      <PreferencesKnown value={isKnown}>
        <Appearance />
        {children}
      </PreferencesKnown>
    </Provider>
  );
}

/** Theme and density are attributes of the document, so that the stylesheet alone decides what they look like. */
function Appearance() {
  const { theme, density } = usePreferences();
  const isKnown = usePreferencesKnown();

  useEffect(() => {
    if (!isKnown) return;
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = density;
  }, [isKnown, theme, density]);

  return null;
}
