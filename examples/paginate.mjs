// Every attempt of every task, newest first, one JSON line each: page by page, by cursor. What is inserted or deleted meanwhile
// neither doubles a line nor skips one.
//   node examples/paginate.mjs [http://localhost:4000] > attempts.jsonl
const api = process.argv[2] ?? 'http://localhost:4000';

const QUERY = `query ($after: String) {
  taskLogs(first: 100, after: $after) {
    nodes { id createdAt status retryCount executionTime responseStatus message task { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let count = 0;
for await (const attempt of allAttempts()) {
  console.log(JSON.stringify(attempt));
  count += 1;
}
console.error(`${count} attempts`);

async function* allAttempts() {
  for (let after = null; ;) {
    const { nodes, pageInfo } = await pageAfter(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function pageAfter(after) {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { after } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.taskLogs;
}
