import type { ApolloCache, ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { createFrameBatch, type FrameBatch } from './frame-batch';

/** Something of the API's that is followed: a subscription, and what is to be done with what it says. */
export interface Topic<Data, Variables extends OperationVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What a message is about; of several in one frame about the same thing, only the newest counts. */
  readonly keyOf: (data: Data) => string;
  /** Further changes of the cache, beyond the objects that the message carries. */
  readonly updateCache?: (cache: ApolloCache, data: Data) => void;
  /** Once a frame, after the cache has been written. */
  readonly onData?: (messages: readonly Data[]) => void;
}

export interface LiveFeed {
  /** Follows until the returned function is called; while the feed is off, nothing is followed. */
  readonly follow: <Data, Variables extends OperationVariables>(topic: Topic<Data, Variables>) => () => void;
  readonly turn: (on: boolean) => void;
}

interface Switch {
  readonly start: () => void;
  readonly stop: () => void;
}

/** Follows topics over the socket and writes what they bring into the normalised cache, at most once a frame. */
export function createLiveFeed(client: ApolloClient): LiveFeed {
  const followed = new Set<Switch>();
  let isOn = false;
  return {
    follow: (topic) => {
      const topicSwitch = switchFor(client, topic);
      followed.add(topicSwitch);
      if (isOn) topicSwitch.start();
      return () => {
        followed.delete(topicSwitch);
        topicSwitch.stop();
      };
    },
    turn: (on) => {
      if (on === isOn) return;
      isOn = on;
      for (const { start, stop } of followed) (on ? start : stop)();
    },
  };
}

const retryAfterMs = 15_000;

/** A subscription that the API ends or refuses is asked for again: what is wrong may be over by then. */
function switchFor<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  topic: Topic<Data, Variables>,
): Switch {
  const batch = createFrameBatch<Data>((messages) => deliver(client, topic, messages));
  let subscription: { unsubscribe: () => void } | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    subscription = listen(client, topic, batch, () => {
      retry = setTimeout(start, retryAfterMs);
    });
  };
  return {
    start,
    stop: () => {
      clearTimeout(retry);
      subscription?.unsubscribe();
      batch.clear();
    },
  };
}

/** `no-cache`, because a write a message would draw the page more often than the screen can show. */
function listen<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { query, variables, keyOf }: Topic<Data, Variables>,
  batch: FrameBatch<Data>,
  onEnd: () => void,
) {
  return client.subscribe<Data>({ query, variables: { ...variables }, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data, error }) => {
      if (data && !error) batch.add(keyOf(data), data);
    },
    error: onEnd,
    complete: onEnd,
  });
}

function deliver<Data, Variables extends OperationVariables>(
  { cache }: ApolloClient,
  { query, variables, updateCache, onData }: Topic<Data, Variables>,
  messages: readonly Data[],
): void {
  cache.batch({
    update: (batched) => {
      for (const data of messages) {
        batched.write({ dataId: 'ROOT_SUBSCRIPTION', query, variables, result: data });
        updateCache?.(batched, data);
      }
      batched.evict({ id: 'ROOT_SUBSCRIPTION' }); // the objects stay; how they came is of no interest
    },
  });
  onData?.(messages);
}
