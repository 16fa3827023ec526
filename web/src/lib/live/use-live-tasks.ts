import { useEffect } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { LiveDeletionsDocument, LiveTasksDocument, LiveTasksNowDocument } from '@/gql/shell';
import { useDebounced } from '../use-debounced';
import { useLiveState } from './live-provider';
import { useTopic } from './use-topic';

const settleMs = 300;
const idsAtMost = 100; // so many the API finds by id at once

/**
 * Keeps the tasks with these ids fresh in the cache while the component is there: every component that shows one of them
 * is drawn anew when it changes. Rows never come or go by it, but for deleted tasks, which vanish.
 * What a change brings along is the fragment `LiveTask`; extend it with what you show of a task.
 */
export function useLiveTasks(ids: readonly string[]): void {
  const wanted = [...ids].sort().slice(0, idsAtMost).join();
  const key = useDebounced(wanted, settleMs); // paging quickly through a list follows only the page that it ends on
  const variables = { ids: key.split(',') };
  useTopic(key || null, {
    query: LiveTasksDocument,
    variables,
    keyOf: ({ taskChanged }) => taskChanged.id,
  });
  useTopic(key || null, {
    query: LiveDeletionsDocument,
    variables,
    keyOf: ({ taskDeleted }) => taskDeleted,
    updateCache: (cache, { taskDeleted }) => {
      cache.evict({ id: cache.identify({ __typename: 'Task', id: taskDeleted }) ?? '' });
    },
  });
  useCatchUpOnce(key);
}

const subscribedWithinMs = 1000;

/** The ids are known only after the tasks were fetched: what changed until they were followed, is asked for. */
function useCatchUpOnce(key: string): void {
  const client = useApolloClient();
  const isLive = useLiveState() === 'live';

  useEffect(() => {
    if (key === '' || !isLive) return;
    const ask = () =>
      client.query({ query: LiveTasksNowDocument, variables: { ids: key.split(',') }, fetchPolicy: 'network-only' });
    const timer = setTimeout(() => void Promise.allSettled([ask()]), subscribedWithinMs); // the next change repairs a failure
    return () => clearTimeout(timer);
  }, [client, key, isLive]);
}
