import { Pool } from 'undici';

/** Asks the same again and again over as many connections for a while. Answers how long each answer took, in milliseconds. */
export async function askFor(seconds: number, connections: number, url: string, query: string): Promise<number[]> {
  const { ask, close } = askerOf(url, query, connections);
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const startedAt = performance.now();
      await ask();
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  await close();
  return times;
}

export async function askOnce(url: string, query: string): Promise<string> {
  const { ask, close } = askerOf(url, query, 1);
  const text = await ask();
  await close();
  return text;
}

/** What can be prepared is: the asker shares two cores with those whom it measures. */
function askerOf(url: string, query: string, connections: number) {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const request = { path, method: 'POST', headers, body: JSON.stringify({ query }) } as const;
  const ask = async (): Promise<string> => {
    const reply = await pool.request(request);
    const text = await reply.body.text();
    if (reply.statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`expected an answer, got: ${text}`);
    return text;
  };
  return { ask, close: () => pool.close() };
}
