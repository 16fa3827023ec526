import { isIP, Socket } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { Exchange } from './exchange.js';

/** An undici agent that tells the exchange that needs a connection how far that is, and gives up together with it. */
export interface TimedAgent {
  dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler, exchange?: Exchange): void;
  destroy(): Promise<void>;
}

/** A connection that nobody waits for any more ends then: no task may take longer. */
const LONGEST_CONNECT_MS = 600_000;

export function createTimedAgent(options: Omit<Agent.Options, 'connect'>): TimedAgent {
  const connect = buildConnector({ timeout: LONGEST_CONNECT_MS });
  /** Whose request is being handed over: what is connected meanwhile is connected for it. */
  let current: Exchange | undefined;
  const agent = new Agent({
    ...options,
    connect: (to, callback) => (current ? timed(connect, current, to, callback) : connect(to, callback)),
  });
  return {
    dispatch(request, handler, exchange) {
      current = exchange;
      try {
        agent.dispatch(request, handler);
      } finally {
        current = undefined;
      }
      // Nothing was to be opened: the request went out on a connection that was kept.
      if (exchange?.stopwatch.isUnused()) exchange.stopwatch.enter('wait');
    },
    destroy: () => agent.destroy(),
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
    exchange.offAbort(giveUp);
    if (result[0] === null) stopwatch.enter('wait');
    callback(...result);
  });
  const giveUp = () => {
    if (socket instanceof Socket) socket.destroy(new Error('the exchange was aborted'));
  };
  exchange.onAbort(giveUp);
  if (!(socket instanceof Socket)) return;
  socket.once('lookup', (error: Error | null) => {
    if (!error) stopwatch.enter('connect');
  });
  if (options.protocol === 'https:') socket.once('connect', () => stopwatch.enter('tls'));
}
