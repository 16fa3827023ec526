import { createRedisCommandExecutor, RedisServerState, Resp2Server } from 'js-redis-server/core';

// The npm-shipped Redis in a process of its own. Put together by hand, because createRedisServer() and the
// package's command listen on every address of the machine, and this must not be reachable from outside.
const resp = new Resp2Server({
  server: new RedisServerState({ databaseCount: 16 }),
  executor: createRedisCommandExecutor(),
});
resp.server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
