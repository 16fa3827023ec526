import type { WebSocket as GraphqlSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { type Close, CLOSES, LIVE_LIMITS } from './live-limits.js';

/** One client, for as long as its WebSocket is open. */
export interface LiveSocket {
  /** The socket as graphql-ws wants it. */
  graphql: GraphqlSocket;
  end(close: Close): void;
  /** Asks whether the client is still there; a client that was asked and did not answer is cut. */
  ping(): void;
}

/** A client that does not take the end of a connection either is cut. */
const CLOSE_MS = 1000;

export function liveSocket(socket: WebSocket, onFailed: (error: unknown) => void): LiveSocket {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  // A frame too long, a broken link: 'close' follows, with a code that says so.
  socket.on('error', () => undefined);

  const end = ({ code, reason }: Close) => {
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_MS).unref();
  };
  const send = (text: string) =>
    new Promise<void>((resolve) => {
      if (socket.bufferedAmount > LIVE_LIMITS.bufferedBytes) end(CLOSES.tooSlow);
      if (socket.readyState !== socket.OPEN) return resolve();
      // Resolves when the text has left this process: until then nothing more is made for this subscription.
      socket.send(text, () => resolve());
    });
  const onMessage = (read: (text: string) => Promise<void>) => {
    socket.on('message', (text: Buffer) => {
      read(text.toString()).catch((error: unknown) => {
        onFailed(error);
        end(CLOSES.failed);
      });
    });
  };
  return {
    graphql: { protocol: socket.protocol, send, onMessage, close: (code, reason) => socket.close(code, reason) },
    end,
    ping() {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    },
  };
}
