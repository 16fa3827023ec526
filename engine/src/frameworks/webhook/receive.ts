import type { Dispatcher } from 'undici';
import type { Body } from './body.js';
import { type BodySink, createBodySink } from './body-sink.js';
import type { Exchange } from './exchange.js';

/** A whole reply: its status line, its headers, and of its body what is kept. */
export interface Received {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Body;
}

/**
 * What comes back when undici is given the handler. Rejects when the connection fails, and at once when the exchange is given up:
 * undici heeds that only once it is connected. No stream: one for each reply was a tenth of a consumer's time (measured).
 */
export function receive(
  exchange: Exchange | undefined,
  dispatch: (handler: Dispatcher.DispatchHandler) => void,
): Promise<Received> {
  return new Promise((resolve, reject) => dispatch(createHandler(exchange, resolve, reject)));
}

const ABORTED = new Error('the exchange was aborted');

function createHandler(
  exchange: Exchange | undefined,
  resolve: (received: Received) => void,
  failed: (error: unknown) => void,
): Dispatcher.DispatchHandler {
  let controller: Dispatcher.DispatchController | null = null;
  let isAborted = false;
  let sink: BodySink | null = null;
  exchange?.onAbort(() => {
    isAborted = true;
    failed(ABORTED);
    controller?.abort(ABORTED);
  });
  return {
    onRequestStart(started) {
      controller = started;
      if (isAborted) started.abort(ABORTED);
    },
    onResponseStart(started, status, headers) {
      if (status < 200) return;
      exchange?.stopwatch.enter('receive');
      const done = (body: Body) => resolve({ status, headers, body });
      sink = createBodySink(String(headers['content-encoding']), started, { done, failed });
    },
    onResponseData: (_, bytes) => sink?.write(bytes),
    onResponseEnd: () => sink?.end(),
    onResponseError: (_, error) => (sink ? sink.fail(error) : failed(error)),
  };
}
