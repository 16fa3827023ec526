import { readFileSync } from 'node:fs';

/** One POST as the receiver saw it. */
export interface Post {
  readonly run: string;
  readonly task: string;
  readonly retry: number;
  readonly fence: number;
  readonly scheduledFor: string;
  readonly sha256: string;
  readonly at: number;
  /** When its reply was through or its connection gone. */
  endedAt: number | null;
  /** What the caller was told, whole; null when the exchange broke off. */
  code: number | null;
}

export function readLedger(file: string): Post[] {
  const posts = new Map<number, Post>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { kind, n, ...fields } = parse(line);
    if (kind === 'in') posts.set(n, { ...fields, endedAt: null, code: null });
    else Object.assign(posts.get(n) ?? {}, { endedAt: fields.at, code: fields.code });
  }
  return [...posts.values()];
}

interface Line extends Post {
  readonly kind: 'in' | 'out';
  readonly n: number;
}

function parse(line: string): Line {
  const parsed: unknown = JSON.parse(line);
  if (isLine(parsed)) return parsed;
  throw new Error(`expected a line of the ledger, got: ${line}`);
}

/** The receiver beside this wrote it: what names its POST is a line. */
function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'kind' in value && 'n' in value;
}
