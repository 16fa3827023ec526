import { DomainError } from '@task-scheduler/engine/core/errors';

const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 64;
const MAX_KEYS = 10_000;

/**
 * JSON that every part of the platform can carry. Postgres' jsonb refuses NUL and lone surrogates; far deeper than this
 * JSON.stringify runs out of stack; `1e400` is Infinity once parsed, and would silently become null.
 */
export function checkPayload(value: unknown): void {
  checkValue(value, 0, { keys: 0 });
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_BYTES) refuse(`at most ${MAX_BYTES} bytes of JSON`, `${bytes} bytes`);
}

function checkValue(value: unknown, depth: number, seen: { keys: number }): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') return checkString(value);
  if (typeof value === 'number') return checkNumber(value);
  if (typeof value === 'object') return checkStructure(value, depth + 1, seen);
  refuse('JSON', typeof value);
}

function checkStructure(structure: object, depth: number, seen: { keys: number }): void {
  if (depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels deep`, 'a deeper one');
  if (Array.isArray(structure)) {
    for (const element of structure) checkValue(element, depth, seen);
    return;
  }
  for (const [key, value] of Object.entries(structure)) {
    seen.keys += 1;
    if (seen.keys > MAX_KEYS) refuse(`made of at most ${MAX_KEYS} keys`, 'more');
    checkString(key);
    checkValue(value, depth, seen);
  }
}

function checkNumber(value: number): void {
  if (!Number.isFinite(value)) refuse('made of finite numbers', `a number beyond ${Number.MAX_VALUE}`);
}

function checkString(text: string): void {
  if (text.includes('\0')) refuse('free of NUL characters', 'a string or key with \\u0000');
  if (/\p{Surrogate}/u.test(text)) refuse('valid Unicode', 'a string or key with half a surrogate pair');
}

function refuse(rule: string, got: string): never {
  throw new DomainError('INVALID_JSON', `expected payload to be ${rule}, got: ${got}`);
}
