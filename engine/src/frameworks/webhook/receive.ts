import type { Dispatcher } from 'undici';
import type { Body } from './body.js';
import { type BodyReader, type BodySink, createBodySink } from './body-sink.js';
import type { Exchange } from './exchange.js';

/** A whole reply: its status line, its headers, and of its body what is kept. */
export interface Received {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Body;
}

/** Who waits for a reply. */
interface Receiver {
  resolve(received: Received): void;
  reject(error: unknown): void;
}

/**
 * What comes back when undici is given the handler. Rejects when the connection fails, and at once when the exchange is given up:
 * undici heeds that only once it is connected. No stream: one for each reply was a tenth of a consumer's time (measured).
 */
export function receive(
  exchange: Exchange | undefined,
  dispatch: (handler: Dispatcher.DispatchHandler) => void,
): Promise<Received> {
  return new Promise((resolve, reject) => dispatch(new ReplyHandler(exchange, { resolve, reject })));
}

const ABORTED = new Error('the exchange was aborted');

class ReplyHandler implements Dispatcher.DispatchHandler, BodyReader {
  private controller: Dispatcher.DispatchController | null = null;
  private isAborted = false;
  private status = 0;
  private headers: Received['headers'] = {};
  private sink: BodySink | null = null;

  constructor(
    private readonly exchange: Exchange | undefined,
    private readonly receiver: Receiver,
  ) {
    exchange?.onAbort(() => this.abort());
  }

  onRequestStart(started: Dispatcher.DispatchController): void {
    this.controller = started;
    if (this.isAborted) started.abort(ABORTED);
  }

  onResponseStart(started: Dispatcher.DispatchController, status: number, headers: Received['headers']): void {
    if (status < 200) return;
    this.exchange?.stopwatch.enter('receive');
    this.status = status;
    this.headers = headers;
    this.sink = createBodySink(String(headers['content-encoding']), started, this);
  }

  onResponseData(_: Dispatcher.DispatchController, bytes: Buffer): void {
    this.sink?.write(bytes);
  }

  onResponseEnd(): void {
    this.sink?.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (this.sink) this.sink.fail(error);
    else this.failed(error);
  }

  done(body: Body): void {
    this.receiver.resolve({ status: this.status, headers: this.headers, body });
  }

  failed(error: unknown): void {
    this.receiver.reject(error);
  }

  private abort(): void {
    this.isAborted = true;
    this.failed(ABORTED);
    this.controller?.abort(ABORTED);
  }
}
