// What failed in the last 24 hours, typed by the API's own schema: a field that is renamed is an error of the compiler.
//   npx tsc -b examples && node examples/dist/typed.js [http://localhost:4000]
import { FailuresDocument, type TypedDocumentString } from './generated/graphql.js';

const api = process.argv[2] ?? 'http://localhost:4000';
const since = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

const { nodes, totalCount } = (await ask(FailuresDocument, { since })).taskLogs;
for (const { createdAt, task, responseStatus, failureKind, message } of nodes) {
  console.log(createdAt, task.name, responseStatus ?? failureKind, message?.slice(0, 80) ?? '');
}
console.log(`${totalCount.precision === 'EXACT' ? '' : 'at least '}${totalCount.count} runs failed since ${since}`);

async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const parse: (text: string) => { data?: Data; errors?: { message: string }[] } = JSON.parse;
  const answer = parse(await response.text());
  if (!answer.data)
    throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`);
  return answer.data;
}
