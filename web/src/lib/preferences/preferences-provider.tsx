'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'react-redux';
import { persistStore } from 'redux-persist';
import { Appearance } from './appearance';
import { PreferencesKnown } from './preferences-known';
import { shareBetweenTabs } from './share-between-tabs';
import { createPreferencesStore } from './store';

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
    const stopSharing = shareBetweenTabs(store);
    return () => {
      persistor.pause();
      stopSharing();
    };
  }, [store]);

  return (
    <Provider store={store} serverState={serverState}>
      <PreferencesKnown value={isKnown}>
        <Appearance>{children}</Appearance>
      </PreferencesKnown>
    </Provider>
  );
}
