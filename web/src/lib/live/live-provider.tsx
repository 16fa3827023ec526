'use client';

import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { reachability } from '../apollo/reachability';
import { usePreferencesKnown } from '../preferences/preferences-known';
import { usePreferences } from '../preferences/use-preferences';
import { socketOpen } from './live-link';
import { createLiveFeed, type LiveFeed } from './live-feed';
import { liveState, type LiveState } from './live-state';
import { useAwake } from './use-awake';
import { useCatchUp } from './use-catch-up';
import { usePollingFallback } from './use-polling-fallback';

/** Keeps what is looked at fresh: pushed over the socket, asked for while there is none, not at all when the user wants quiet. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const [feed] = useState(() => createLiveFeed(client));
  const isWanted = usePreferences().live;
  const isKnown = usePreferencesKnown();
  const isAwake = useAwake();
  const isOn = isKnown && isWanted && isAwake;
  const state = liveState({
    isWanted,
    isSocketOpen: useSyncExternalStore(socketOpen.subscribe, socketOpen.get, () => null),
    isReachable: useSyncExternalStore(reachability.subscribe, reachability.isReachable, () => true),
  });

  useEffect(() => feed.turn(isOn), [feed, isOn]);
  useCatchUp(isOn, state);
  usePollingFallback(isOn && state !== 'live');

  return (
    <Feed value={feed}>
      <State value={state}>{children}</State>
    </Feed>
  );
}

const Feed = createContext<LiveFeed | undefined>(undefined);
const State = createContext<LiveState>('connecting');

export function useLiveFeed(): LiveFeed {
  const feed = use(Feed);
  if (!feed) throw new Error('expected a component that follows something live to be inside LiveProvider');
  return feed;
}

export function useLiveState(): LiveState {
  return use(State);
}
