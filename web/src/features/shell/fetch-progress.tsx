'use client';

import { useSyncExternalStore } from 'react';
import { requestsInFlight } from '@/lib/apollo/requests-in-flight';

/** A thin line while the API is being asked: what is shown stays meanwhile. Short requests do not show (see the stylesheet). */
export function FetchProgress() {
  const count = useSyncExternalStore(requestsInFlight.subscribe, requestsInFlight.get, () => 0);
  if (count === 0) return null;
  return <div aria-hidden className="fetch-progress absolute inset-x-0 -bottom-px h-0.5 bg-accent" />;
}
