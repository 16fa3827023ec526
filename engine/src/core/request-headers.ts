import { DomainError } from './errors.js';

const MAX_HEADERS = 32;
const MAX_BYTES = 8 * 1024;

/** RFC 9110 §5.1. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;
/** What frames the message or belongs to the connection is ours; with `content-length: 5` a receiver would read half a payload. */
const FRAMING =
  /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-connection)$/;
/** What tells the receiver which run it is. */
const IDENTITY = /^(webhook|x-task)-/;
/** axios drops these in silence. */
const LOST = /^(__proto__|constructor|prototype)$/;

/** The headers by name in lower case. Throws INVALID unless each of them is sent exactly as it is written. */
export function readHeaders(pairs: readonly (readonly [name: string, value: unknown])[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [given, value] of pairs) {
    const name = given.toLowerCase();
    checkName(name, given);
    if (headers.has(name)) refuse('given once each', `${name} twice`);
    headers.set(name, checkedValue(name, value));
  }
  checkSize(headers);
  return Object.fromEntries(headers);
}

function checkName(name: string, given: string): void {
  if (!NAME.test(name)) refuse('named with letters, digits and hyphens', JSON.stringify(given.slice(0, 80)));
  if (FRAMING.test(name) || LOST.test(name)) refuse('other than those that HTTP itself sets', name);
  if (IDENTITY.test(name)) refuse('other than webhook-* and x-task-*, which tell the run', name);
}

// The value is not repeated: it may be a secret.
function checkedValue(name: string, value: unknown): string {
  if (typeof value === 'string' && VALUE.test(value)) return value;
  return refuse('made of visible ASCII characters, spaces and tabs', `something else in ${name}`);
}

function checkSize(headers: ReadonlyMap<string, string>): void {
  if (headers.size > MAX_HEADERS) refuse(`at most ${MAX_HEADERS}`, String(headers.size));
  const bytes = [...headers].flat().reduce((sum, { length }) => sum + length, 0);
  if (bytes > MAX_BYTES) refuse(`at most ${MAX_BYTES} bytes`, String(bytes));
}

function refuse(rule: string, got: string): never {
  throw new DomainError('INVALID', `expected headers to be ${rule}, got: ${got}`);
}
