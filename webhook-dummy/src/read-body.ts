import type { IncomingMessage } from 'node:http';

const LIMIT_BYTES = 1024 * 1024;

/** The body as text; of one beyond 1 MiB the beginning, and the rest is read and forgotten. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const kept: Buffer[] = [];
  let keptBytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk) || keptBytes >= LIMIT_BYTES) continue;
    const part = chunk.subarray(0, LIMIT_BYTES - keptBytes);
    kept.push(part);
    keptBytes += part.length;
  }
  return Buffer.concat(kept).toString('utf8');
}
