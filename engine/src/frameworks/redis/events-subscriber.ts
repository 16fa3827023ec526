import type { Changes } from '../../core/changes.js';
import { startLoop } from '../loop.js';
import { connectForEvents, firstContact, type RedisSettings } from './connection.js';
import { channelOf, decodeChanges } from './events.js';

export interface EventFollower {
  onChanges(changes: Changes): void;
  /** From now on every change is told; those of the time before, since the link was lost, were not. */
  onResumed(): void;
}

export interface EventSubscription {
  close(): void;
}

/** On a link that is half-open nothing arrives, and nobody says so: a PING that is not answered does. */
const PING_MS = 5000;

/**
 * `SUBSCRIBE task_events:<db>` on a connection of its own, again whenever that was lost. Answers once it listens, or has seen
 * that it cannot yet.
 */
export async function subscribeToEvents(
  settings: RedisSettings,
  { onChanges, onResumed }: EventFollower,
): Promise<EventSubscription> {
  const redis = connectForEvents(settings);
  let isSubscribed = false;
  let haveTried: () => void = () => undefined;
  const tried = new Promise<void>((resolve) => (haveTried = resolve));
  const subscribe = async () => {
    await redis.subscribe(channelOf(redis));
    isSubscribed = true;
    onResumed();
  };
  const step = async () => {
    await (isSubscribed ? redis.ping() : subscribe()).finally(haveTried);
    return PING_MS;
  };
  redis.on('message', (_: string, text: string) => onChanges(decodeChanges(text)));
  await firstContact(redis);
  const loop = startLoop({ name: 'events', step, log: settings.log });
  redis.on('ready', loop.wake);
  redis.on('close', () => (isSubscribed = false));
  await tried;
  return {
    close() {
      void loop.stop();
      redis.disconnect();
    },
  };
}
