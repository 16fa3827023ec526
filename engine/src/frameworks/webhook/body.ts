import { isAscii } from 'node:buffer';
import type { Readable } from 'node:stream';

export interface Body {
  /** Storable text: at most 64 KiB of the body, without NUL characters. */
  message: string;
  messageTruncated: boolean;
}

/** Reading stops here, after inflation: an endless body or a bomb costs no more than this. */
const READ_BYTES = 1024 * 1024;
const KEPT_BYTES = 64 * 1024;

/** A body while it is read: at most 1 MiB, of which the first 64 KiB are kept as text. */
export class GatheredBody {
  private readonly kept: Buffer[] = [];
  private readBytes = 0;

  /** False when enough was read: nothing more is wanted. */
  take(bytes: Buffer): boolean {
    if (this.readBytes < KEPT_BYTES) this.kept.push(bytes.subarray(0, KEPT_BYTES - this.readBytes));
    this.readBytes += bytes.length;
    return this.readBytes <= READ_BYTES;
  }

  read(): Body {
    return { message: storableText(this.kept), messageTruncated: this.readBytes > KEPT_BYTES };
  }
}

/** The body of a stream of buffers, which is destroyed when enough was read. Throws what the stream throws. */
export async function readBody(stream: Readable): Promise<Body> {
  const body = new GatheredBody();
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    if (!body.take(bytes)) break;
  }
  return body.read();
}

/** What is no UTF-8 becomes U+FFFD, and so does NUL, which Postgres refuses. A character cut in half at the end is left out. */
function storableText(chunks: readonly Buffer[]): string {
  const [bytes = NOTHING] = chunks.length > 1 ? [Buffer.concat(chunks)] : chunks;
  // A decoder for each reply was a fortieth of what an attempt costs the consumer (profile), and most replies need none.
  const text = isAscii(bytes) ? bytes.toString('latin1') : new TextDecoder().decode(bytes, { stream: true });
  return text.replaceAll('\0', '\uFFFD');
}

const NOTHING = Buffer.alloc(0);
