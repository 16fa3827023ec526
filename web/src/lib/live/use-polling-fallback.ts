import { useEffect } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { refetchActive } from '../apollo/refetch-active';

const everyMs = 5000;
const hiddenEveryMs = 60_000;

/** While nothing is pushed, the page asks: every five seconds, once a minute when nobody can see it. */
export function usePollingFallback(isOn: boolean): void {
  const client = useApolloClient();

  useEffect(() => {
    if (!isOn) return;
    let isAsking = false;
    let askedAtMs = Date.now();
    const ask = async (): Promise<void> => {
      if (isAsking || (document.hidden && Date.now() - askedAtMs < hiddenEveryMs)) return;
      isAsking = true;
      askedAtMs = Date.now();
      await refetchActive(client);
      isAsking = false;
    };
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [client, isOn]);
}
