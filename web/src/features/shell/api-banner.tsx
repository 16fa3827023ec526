'use client';

import { useSyncExternalStore } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@/components/ui/button';
import { refetchActive } from '@/lib/apollo/refetch-active';
import { reachability } from '@/lib/apollo/reachability';

/** Says so when the API is away; what was loaded before stays readable below it. */
export function ApiBanner() {
  const client = useApolloClient();
  const isReachable = useSyncExternalStore(reachability.subscribe, reachability.isReachable, () => true);
  if (isReachable) return null;

  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-3 bg-failed-bg px-4 py-2 text-failed md:px-6"
    >
      <p>The API cannot be reached. What you see may be out of date.</p>
      <Button size="small" onClick={() => void refetchActive(client)}>
        Try again
      </Button>
    </div>
  );
}
