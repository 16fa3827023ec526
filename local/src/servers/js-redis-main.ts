import { createServer } from 'node:net';
import { attachSession, createRedisCommandExecutor, RedisServerState } from 'js-redis-server/core';
import { createUnblockPolicy } from './js-redis-unblock.js';
import { ReadAheadTransport } from './js-redis-transport.js';

// The npm-shipped Redis in a process of its own. Put together by hand, because createRedisServer() and the
// package's command listen on every address of the machine, and this must not be reachable from outside.
const state = new RedisServerState({ databaseCount: 16 });
const executor = createRedisCommandExecutor({ policies: [createUnblockPolicy()] });
const server = createServer((socket) => {
  const { session } = attachSession(new ReadAheadTransport(socket), { state, executor });
  // By itself a session ends only after its command: an entry would still be popped for a listener that is gone.
  socket.on('close', () => session.close());
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
