import { addAbortSignal, type Readable } from 'node:stream';

export interface Body {
  /** Storable text: at most 64 KiB of the body, without NUL characters. */
  message: string;
  messageTruncated: boolean;
}

/** Reading stops here, after inflation: an endless body or a bomb costs no more than this. */
const READ_BYTES = 1024 * 1024;
const KEPT_BYTES = 64 * 1024;

/** Reads at most 1 MiB and keeps the first 64 KiB as text. Throws when the body breaks off or the signal aborts. */
export async function readBody(stream: Readable, signal: AbortSignal): Promise<Body> {
  addAbortSignal(signal, stream);
  const kept: Buffer[] = [];
  let readBytes = 0;
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    if (readBytes < KEPT_BYTES) kept.push(bytes.subarray(0, KEPT_BYTES - readBytes));
    readBytes += bytes.length;
    // Leaving the loop destroys the stream and with it the connection.
    if (readBytes > READ_BYTES) break;
  }
  return { message: storableText(Buffer.concat(kept)), messageTruncated: readBytes > KEPT_BYTES };
}

/** What is no UTF-8 becomes U+FFFD, and so does NUL, which Postgres refuses. A character cut in half at the end is left out. */
function storableText(bytes: Buffer): string {
  return new TextDecoder().decode(bytes, { stream: true }).replaceAll('\0', '\uFFFD');
}
