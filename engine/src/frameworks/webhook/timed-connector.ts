import { isIP, Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { Exchange } from './exchange.js';

/** Opens connections as undici does; tells the exchange that needs one how far it is, and gives up together with it. */
export interface TimedConnector {
  connect: buildConnector.connector;
  /** What `send` connects for, before it returns, is this exchange's. */
  during<T>(exchange: Exchange | undefined, send: () => T): T;
}

/** A connection that nobody waits for any more ends then: no task may take longer. */
const LONGEST_CONNECT_MS = 600_000;

export function createTimedConnector(): TimedConnector {
  const connect = buildConnector({ timeout: LONGEST_CONNECT_MS });
  let current: Exchange | undefined;
  return {
    connect: (options, callback) => (current ? timed(connect, current, options, callback) : connect(options, callback)),
    during(exchange, send) {
      current = exchange;
      try {
        return send();
      } finally {
        current = undefined;
      }
    },
  };
}

function timed(
  connect: buildConnector.connector,
  exchange: Exchange,
  options: buildConnector.Options,
  callback: buildConnector.Callback,
): void {
  const { stopwatch } = exchange;
  stopwatch.enter(isIP(options.hostname) === 0 ? 'dns' : 'connect');
  // undici's types keep back the socket that its connector answers.
  const socket: unknown = connect(options, (...result) => {
    outlive();
    if (result[0] === null) stopwatch.enter('wait');
    callback(...result);
  });
  const giveUp = () => {
    if (socket instanceof Socket) socket.destroy(new Error('the exchange was aborted'));
  };
  const outlive = exchange.onAbort(giveUp);
  if (!(socket instanceof Socket)) return;
  socket.once('lookup', (error: Error | null) => {
    if (!error) stopwatch.enter('connect');
  });
  if (options.protocol === 'https:') socket.once('connect', () => stopwatch.enter('tls'));
}
