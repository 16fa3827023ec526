import { useEffect, useRef } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { refetchActive } from '../apollo/refetch-active';
import type { LiveState } from './live-state';

/**
 * What changed while nothing was followed is not repeated: after a gap the page is asked for again. The time from a page's
 * first request to its first connection is such a gap: a run may well have ended in it.
 */
export function useCatchUp(isOn: boolean, state: LiveState): void {
  const client = useApolloClient();
  const hasGap = useRef(false);

  useEffect(() => {
    if (!isOn || state !== 'live') hasGap.current = true;
    else if (hasGap.current) {
      hasGap.current = false;
      void refetchActive(client);
    }
  }, [client, isOn, state]);
}
