// Attempts as they begin and end, live.
//   npm install graphql graphql-ws ws && node examples/subscribe.mjs [http://localhost:4000]
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const api = process.argv[2] ?? 'http://localhost:4000';

const client = createClient({
  url: `${api.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  retryAttempts: Infinity,
  on: {
    // What happened while nobody listened is not told again: ask for it, if it matters.
    connected: () => console.error(`listening to ${api}`),
    closed: () => console.error('not listening'),
  },
});

const attempts = client.iterate({
  query: 'subscription { taskLogChanged { id status retryCount executionTime responseStatus task { name } } }',
});
for await (const { data, errors } of attempts) {
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const { task, status, retryCount, executionTime, responseStatus } = data.taskLogChanged;
  console.log(
    new Date().toISOString(),
    task.name,
    status,
    `retry ${retryCount}`,
    responseStatus ?? '',
    executionTime ?? '',
  );
}
