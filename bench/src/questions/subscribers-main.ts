import { once } from 'node:events';
import { WebSocket } from 'ws';
import { clockMs } from '../ground/clock.js';
import { serveParent, settingsOf } from '../ground/serve-parent.js';

// Clients of the API's subscriptions, a socket each, in a process of their own. Asked anything, it says when messages came, and
// forgets them.
const settings = settingsOf(({ url, count, ids }) => ({ url: String(url), count: Number(count), ids }));
const QUERY = 'subscription ($ids: [ID!]) { taskChanged(ids: $ids) { id name status updatedAt lastLog { status } } }';
let arrivals: number[] = [];

// Fifty at a time: the API greets each within its time.
for (let opened = 0; opened < settings.count; opened += 50) {
  await Promise.all(Array.from({ length: Math.min(50, settings.count - opened) }, subscribe));
}
serveParent((message) => {
  if (message === 'count') return arrivals.length;
  const told = arrivals;
  arrivals = [];
  return told;
});

async function subscribe(): Promise<void> {
  const socket = new WebSocket(settings.url, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message'); // the greeting
  const payload = { query: QUERY, variables: { ids: settings.ids } };
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
  socket.send(JSON.stringify({ type: 'ping' }));
  await once(socket, 'message'); // the answer to the ping: the subscription before it was taken up
  socket.on('message', () => arrivals.push(clockMs()));
}
