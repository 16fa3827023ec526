'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'react-redux';
import { Appearance } from './appearance';
import { PreferencesKnown } from './preferences-known';
import { createPreferencesStore } from './store';

/**
 * No PersistGate: it would blank the server's page. Boundaries that hydrate late must still see the state that the
 * server rendered, hence `serverState`. What keeps them is fetched once the page is there: the server draws without it.
 */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createPreferencesStore);
  const [serverState] = useState(() => store.getState());
  const [isKnown, setIsKnown] = useState(false);

  useEffect(() => {
    let isWanted = true;
    let end = (): void => undefined;
    const keep = async (): Promise<void> => {
      const { keepInBrowser } = await import('./keep-in-browser');
      if (isWanted) end = keepInBrowser(store, () => setIsKnown(true));
    };
    void keep();
    return () => {
      isWanted = false;
      end();
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
