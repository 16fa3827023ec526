// Puts a task, fires it, and waits for what the webhook answers. Needs nothing but Node.
//   node examples/fetch.mjs [http://localhost:4000] [http://127.0.0.1:4001/]
import { setTimeout } from 'node:timers/promises';

const [api = 'http://localhost:4000', webhookUrl = 'http://127.0.0.1:4001/'] = process.argv.slice(2);

const { upsertTask } = await ask(
  `mutation ($input: CreateTaskInput!) {
    upsertTask(key: "examples/fetch", input: $input) {
      task { id name scheduleDescription nextRunAt }
      userErrors { message }
    }
  }`,
  {
    input: {
      name: 'From fetch.mjs',
      schedule: '0 9 * * 1-5',
      timeZone: 'Europe/Berlin',
      webhookUrl,
      payload: { hello: 'world' },
    },
  },
);
// What the sender can mend is not an error of the protocol: look at userErrors.
if (!upsertTask.task) throw new Error(upsertTask.userErrors.map(({ message }) => message).join('\n'));
const { id, name, scheduleDescription, nextRunAt } = upsertTask.task;
console.log(`${name}: ${scheduleDescription}, next at ${nextRunAt}`);

const { runTask } = await ask('mutation ($id: ID!) { runTask(id: $id) { runId userErrors { message } } }', { id });
if (!runTask.runId) throw new Error(runTask.userErrors.map(({ message }) => message).join('\n'));

for (;;) {
  const { taskRun } = await ask(
    'query ($id: ID!) { taskRun(id: $id) { state attempts { status responseStatus executionTime message } } }',
    { id: runTask.runId },
  );
  if (taskRun.state === 'FINISH' || taskRun.state === 'FAILED') {
    for (const attempt of taskRun.attempts) console.log(attempt);
    console.log(taskRun.state);
    break;
  }
  await setTimeout(200);
}

async function ask(query, variables) {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
