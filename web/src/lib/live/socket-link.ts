import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient, type Client } from 'graphql-ws';
import { apiUrl } from '../apollo/api-url';
import { reconnectDelayMs } from './reconnect-delay';

/** Tells whether the socket is open and the API has greeted us. */
export function openSocketLink(tell: (isOpen: boolean) => void): ApolloLink {
  return new GraphQLWsLink(createSocket(tell));
}

const pingAfterMs = 15_000;
const pongWithinMs = 5000;

/** Open while something is followed. A socket that is lost is opened again for ever, with its subscriptions. */
function createSocket(tell: (isOpen: boolean) => void): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url: socketUrl,
    lazyCloseTimeout: 3000, // from one page to the next there is a moment in which nothing is followed
    keepAlive: pingAfterMs,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => waitMs(reconnectDelayMs(retries, Math.random())),
    on: {
      connected: () => tell(true),
      closed: () => {
        clearTimeout(pongTimer);
        tell(false);
      },
      // A connection that a laptop slept through looks open for ever; only silence gives it away.
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => socket.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
    },
  });
  return socket;
}

/** Never rejects, for the socket would not try again then. */
async function socketUrl(): Promise<string> {
  for (let retries = 0; ; retries += 1) {
    try {
      return `${(await apiUrl()).replace(/^http/, 'ws')}/graphql`;
    } catch {
      await waitMs(reconnectDelayMs(retries, Math.random())); // the page's server is away: it will be back
    }
  }
}

function waitMs(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
