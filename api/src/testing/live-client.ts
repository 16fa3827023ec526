import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';
import type { GraphQLFormattedError } from 'graphql';
import type { TestApi } from './test-api.js';

interface Payload {
  data?: unknown;
  errors?: GraphQLFormattedError[];
}

/** One subscription: what it was told so far. */
export interface Followed {
  /** The data, one a message. */
  readonly told: unknown[];
  readonly errors: GraphQLFormattedError[];
  readonly arrivedAt: number[];
  complete(): void;
}

/** A client of graphql-transport-ws that hides nothing. */
export interface LiveClient {
  readonly socket: WebSocket;
  /** Resolves when the API has taken it up: from then on nothing is missed. */
  follow(query: string, variables?: object): Promise<Followed>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

export function liveUrl({ app }: Pick<TestApi, 'app'>): string {
  const address = app.getHttpServer().address();
  if (address === null || typeof address === 'string') throw new Error('expected the API to listen');
  return `ws://127.0.0.1:${address.port}/graphql`;
}

export async function connectLive(api: Pick<TestApi, 'app'>, options: ClientOptions = {}): Promise<LiveClient> {
  const socket = new WebSocket(liveUrl(api), 'graphql-transport-ws', options);
  const subscriptions = new Map<string, Followed & { push(type: string, payload: unknown): void }>();
  const greeted = waiters();
  const answered = waiters();
  const closed = once(socket, 'close').then(([code, reason]) => ({ code: Number(code), reason: String(reason) }));
  socket.on('message', (text: Buffer) => {
    const read: (text: string) => { type: string; id?: string; payload?: unknown } = JSON.parse;
    const { type, id = '', payload } = read(text.toString());
    if (type === 'connection_ack') greeted.next();
    else if (type === 'pong') answered.next();
    else subscriptions.get(id)?.push(type, payload);
  });
  const send = (message: object) => socket.send(JSON.stringify(message));
  await once(socket, 'open');
  send({ type: 'connection_init' });
  await greeted.wait();
  return {
    socket,
    closed,
    async follow(query, variables) {
      const id = String(subscriptions.size + 1);
      const followed = follow(() => send({ type: 'complete', id }));
      subscriptions.set(id, followed);
      send({ type: 'subscribe', id, payload: { query, variables } });
      // Messages are worked off in their order.
      send({ type: 'ping' });
      await answered.wait();
      return followed;
    },
  };
}

/** Answers come in the order of the questions. */
function waiters() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    next: () => waiting.shift()?.(),
  };
}

function follow(complete: () => void) {
  const told: unknown[] = [];
  const errors: GraphQLFormattedError[] = [];
  const arrivedAt: number[] = [];
  return {
    told,
    errors,
    arrivedAt,
    complete,
    push(type: string, payload: unknown) {
      if (type === 'next' && isPayload(payload)) {
        if (payload.data != null) told.push(payload.data);
        errors.push(...(payload.errors ?? []));
        arrivedAt.push(performance.now());
      }
      if (type === 'error' && isErrors(payload)) errors.push(...payload);
    },
  };
}

const isPayload = (value: unknown): value is Payload => typeof value === 'object' && value !== null;
const isErrors = (value: unknown): value is GraphQLFormattedError[] => Array.isArray(value);
