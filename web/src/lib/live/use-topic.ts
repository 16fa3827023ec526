import type { OperationVariables } from '@apollo/client';
import { useEffect, useEffectEvent } from 'react';
import type { Topic } from './live-feed';
import { useLiveFeed } from './live-provider';

/** Follows a topic while the component is there. The topic is taken anew when `key` changes; null follows nothing. */
export function useTopic<Data, Variables extends OperationVariables>(
  key: string | null,
  topic: Topic<Data, Variables>,
): void {
  const feed = useLiveFeed();
  const tell = useEffectEvent((messages: readonly Data[]) => topic.onData?.(messages));
  const follow = useEffectEvent(() => feed.follow({ ...topic, onData: (messages) => tell(messages) }));

  useEffect(() => (key === null ? undefined : follow()), [key]);
}
