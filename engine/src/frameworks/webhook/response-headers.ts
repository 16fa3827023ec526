import type { Received } from './receive.js';

/** Enough for any honest reply; all in all they are at most 16 KiB already, or the reply was refused. */
const MOST_HEADERS = 100;

/** What people see in the place of a secret. */
const REDACTED = '•••';

/** The headers that are kept of a reply. undici gives their names in lower case, and no value that Postgres could not store. */
export function keptHeaders(headers: Received['headers']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(headers).slice(0, MOST_HEADERS)) {
    kept[name] = name === 'set-cookie' ? REDACTED : textOf(headers[name]);
  }
  return kept;
}

/** A header that came several times is an array. */
function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
