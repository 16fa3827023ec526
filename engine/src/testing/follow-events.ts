import { type EventSubscription, subscribeToEvents } from '../frameworks/redis/events-subscriber.js';
import type { ChangedAttempt, Changes } from '../core/changes.js';
import { silent } from './stack.js';

/** What is announced from now on. */
export interface FollowedEvents extends AsyncDisposable {
  tasks(): string[];
  attempts(): ChangedAttempt[];
}

export async function followEvents(redisUrl: string): Promise<FollowedEvents> {
  const heard: Changes[] = [];
  const follower = { onChanges: (changes: Changes) => heard.push(changes), onResumed: () => undefined };
  const subscription: EventSubscription = await subscribeToEvents(
    { url: redisUrl, name: 'test', log: silent },
    follower,
  );
  return {
    tasks: () => heard.flatMap(({ tasks }) => tasks),
    attempts: () => heard.flatMap(({ attempts }) => attempts),
    [Symbol.asyncDispose]: () => {
      subscription.close();
      return Promise.resolve();
    },
  };
}
