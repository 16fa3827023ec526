import { type Dispatcher, Pool } from 'undici';

/** Asks the same again and again over as many connections for a while. Answers how long each answer took, in milliseconds. */
export async function askFor(seconds: number, connections: number, url: string, query: string): Promise<number[]> {
  const pool = new Pool(new URL(url).origin, { connections });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const startedAt = performance.now();
      await ask(pool, url, query);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  await pool.close();
  return times;
}

export async function askOnce(url: string, query: string): Promise<string> {
  const pool = new Pool(new URL(url).origin, { connections: 1 });
  const text = await ask(pool, url, query);
  await pool.close();
  return text;
}

async function ask(pool: Dispatcher, url: string, query: string): Promise<string> {
  const { origin, pathname: path } = new URL(url);
  const headers = { 'content-type': 'application/json' };
  const reply = await pool.request({ origin, path, method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await reply.body.text();
  if (reply.statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`expected an answer, got: ${text}`);
  return text;
}
