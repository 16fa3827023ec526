import { createServer } from 'node:http';
import { serveParent, settingsOf } from './serve-parent.js';

// A webhook in a process of its own that answers after `delayMs`. Asked anything, it says who called when, and forgets it.
const { port, delayMs } = settingsOf(({ port, delayMs }) => ({ port: Number(port), delayMs: Number(delayMs) }));
let arrivals: [task: string, at: number][] = [];

const server = createServer((request, response) => {
  arrivals.push([String(request.headers['x-task-id']), performance.timeOrigin + performance.now()]);
  const answer = () => response.end('ok');
  request.resume().on('end', () => (delayMs > 0 ? setTimeout(answer, delayMs) : answer()));
});
server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1', () =>
  serveParent((message) => {
    if (message === 'count') return arrivals.length;
    const told = arrivals;
    arrivals = [];
    return told;
  }),
);
