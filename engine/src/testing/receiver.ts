import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface ReceivedPost {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A webhook of the test's own: it remembers what it received and answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly received: ReceivedPost[];
  /** How it answers from now on, until the test ends. The default is 200 `ok`. */
  answerWith(answer: (request: ReceivedPost, response: ServerResponse) => void): void;
}

/** Call it at the top of a spec file. */
export function useReceiver(): Receiver {
  const received: ReceivedPost[] = [];
  const sockets = new Set<Socket>();
  const ok = (_: ReceivedPost, response: ServerResponse) => response.end('ok');
  let answer: (request: ReceivedPost, response: ServerResponse) => void = ok;
  let url = '';

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const post = { method: request.method, path: request.url, headers: request.headers, body };
      received.push(post);
      answer(post, response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') url = `http://127.0.0.1:${address.port}/hook`;
  });
  beforeEach(() => {
    received.length = 0;
    answer = ok;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    get url() {
      return url;
    },
    received,
    answerWith: (next) => (answer = next),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
