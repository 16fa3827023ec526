import { createServer } from 'node:http';
import pg from 'pg';
import { serveParent, settingsOf } from '../ground/serve-parent.js';

// The limit: a server that knows one answer only, the newest 20 tasks with 5 attempts each, and sends the API's two statements for it.
const { port, databaseUrl } = settingsOf((given) => ({
  port: Number(given.port),
  databaseUrl: String(given.databaseUrl),
}));
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
pool.on('error', () => undefined); // Postgres may end before this does

const TASKS = `
select id, name, status, created_at as "createdAt"
from tasks
order by created_at desc, id desc
limit $1`;

const ATTEMPTS = `
select asked.place::int as place, log.*
from unnest($1::uuid[]) with ordinality as asked (id, place)
cross join lateral (
  select id, status, retry_count as "retryCount", execution_time as "executionTime", created_at as "createdAt"
  from task_logs
  where task_id = asked.id
  order by created_at desc, id desc
  limit $2
) log`;

interface Row {
  id: string;
  status: string;
}

const spelled = <T extends Row>(row: T) => ({ ...row, status: row.status.toUpperCase() });

async function answer(): Promise<string> {
  const { rows: tasks } = await pool.query<Row>(TASKS, [20]);
  const { rows: attempts } = await pool.query<Row & { place: number }>(ATTEMPTS, [tasks.map(({ id }) => id), 5]);
  const logs = tasks.map((): Row[] => []);
  for (const { place, ...attempt } of attempts) logs[place - 1]?.push(spelled(attempt));
  const nodes = tasks.map((task, index) => ({ ...spelled(task), taskLogs: { nodes: logs[index] } }));
  return JSON.stringify({ data: { tasks: { nodes } } });
}

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    JSON.parse(body);
    answer().then(
      (text) => response.setHeader('content-type', 'application/json').end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(port, '127.0.0.1', () =>
  serveParent(
    () => null,
    () => pool.end(),
  ),
);
