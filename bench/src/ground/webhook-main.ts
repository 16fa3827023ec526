import { createServer, type Socket } from 'node:net';
import { clockMs } from './clock.js';
import { serveParent, settingsOf } from './serve-parent.js';

// A webhook in a process of its own that answers after `delayMs`. Asked anything, it says who called when, and forgets it.
// Without Node's HTTP server, which would take as much of the machine as the worker that is measured: 0.2 ms of CPU a POST.
const { port, delayMs } = settingsOf(({ port, delayMs }) => ({ port: Number(port), delayMs: Number(delayMs) }));
let arrivals: [task: string, at: number][] = [];

const REPLY = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok';
const HEAD_END = '\r\n\r\n';

createServer(serve).listen(port, '127.0.0.1', () =>
  serveParent((message) => {
    if (message === 'count') return arrivals.length;
    const told = arrivals;
    arrivals = [];
    return told;
  }),
);

/** Reads one POST after the other; their bodies have a length. */
function serve(socket: Socket): void {
  let received = '';
  socket.setNoDelay(true).setEncoding('latin1');
  socket.on('error', () => undefined); // a worker that is stopped hangs up
  socket.on('data', (text: string) => {
    received += text;
    for (let length = lengthOf(received); length !== null; length = lengthOf(received)) {
      arrivals.push([headerOf(received, TASK) ?? '', clockMs()]);
      received = received.slice(length);
      answer(socket);
    }
  });
}

function answer(socket: Socket): void {
  if (delayMs > 0) setTimeout(() => socket.write(REPLY), delayMs);
  else socket.write(REPLY);
}

const LENGTH = /\r\ncontent-length: *(\d+)/i;
const TASK = /\r\nx-task-id: *(\S+)/i;

/** How long the first request is, head and body; null while it is not all there. */
function lengthOf(received: string): number | null {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd === -1) return null;
  const length = headEnd + HEAD_END.length + Number(headerOf(received, LENGTH) ?? 0);
  return received.length < length ? null : length;
}

const headerOf = (request: string, name: RegExp): string | undefined => name.exec(request)?.[1];
