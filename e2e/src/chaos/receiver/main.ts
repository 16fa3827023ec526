import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomStream } from '../random.js';
import { type Behaviour, drawBehaviour } from './behaviour.js';

// The webhook of the storm, in a process of its own: `main.js <ledger> <seed> <least latency> <most> <rough|calm>`. Its ledger is only ever
// appended to, a line when a POST has come in and one when its reply is through: what the world saw, whatever the platform believes.
const [ledgerFile = '', seed = '0', least = '0', most = '0', kind] = process.argv.slice(2);
const ledger = createWriteStream(ledgerFile, { flags: 'a' });
const random = randomStream(Number(seed), 'receiver');
let count = 0;

const server = createServer((request, response) => {
  const { behaviour, latencyMs } = drawBehaviour(
    random,
    [Number(least), Number(most)],
    kind === 'calm' ? 'calm' : 'rough',
  );
  void bodyOf(request).then((body) => {
    const n = (count += 1);
    write({
      kind: 'in',
      n,
      at: Date.now(),
      ...postOf(request),
      sha256: createHash('sha256').update(body).digest('hex'),
    });
    response.once('close', () => {
      write({ kind: 'out', n, at: Date.now(), code: response.writableFinished ? response.statusCode : null });
    });
    setTimeout(() => answer(behaviour, response), latencyMs);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`ready ${address.port}\n`);
});

function answer(behaviour: Behaviour, response: ServerResponse): void {
  switch (behaviour) {
    case 'ok':
    case 'slow':
    case 'late':
      return void response.end('ok');
    case 'error':
      return void response.writeHead(500).end('no');
    case 'redirect':
      return void response.writeHead(302, { location: '/elsewhere' }).end();
    case 'reset':
      return void response.socket?.resetAndDestroy();
    case 'drip': {
      response.writeHead(200, { 'content-length': '1000000' });
      const drops = setInterval(() => response.write('.'), 250);
      return void response.once('close', () => clearInterval(drops));
    }
    case 'hang':
      return;
  }
}

function postOf({ headers }: IncomingMessage) {
  return {
    run: headers['webhook-id'],
    task: headers['x-task-id'],
    retry: Number(headers['x-task-retry']),
    fence: Number(headers['x-task-fence']),
    scheduledFor: headers['x-task-scheduled-for'],
  };
}

function write(line: Readonly<Record<string, unknown>>): void {
  ledger.write(`${JSON.stringify(line)}\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  try {
    for await (const chunk of request) body += String(chunk);
  } catch {
    body += '(broken off)'; // the caller died while it sent
  }
  return body;
}
