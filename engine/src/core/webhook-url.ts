import { DomainError } from './errors.js';

const MAX_LENGTH = 2048;
const SHOWN_LENGTH = 100;

/** The address that the text says. Throws INVALID_URL unless it is http or https and means the same to everybody who reads it. */
export function readWebhookUrl(text: string): URL {
  if (text.length === 0) refuse('an http or https address', text);
  if (text.length > MAX_LENGTH) {
    refuse(`at most ${MAX_LENGTH.toLocaleString('en')} characters long`, text, `${text.length} characters`);
  }
  // The URL parser drops or replaces these in silence: what is stored would not be what is called.
  if (/[\s\p{Cc}\p{Surrogate}\\]/u.test(text)) refuse('without spaces, backslashes and control characters', text);
  // The parser also takes `http:host` and `http:/host`.
  if (!/^https?:\/\//i.test(text)) refuse('an http or https address', text);
  const url = URL.canParse(text) ? new URL(text) : refuse('an address with a valid host and port', text);
  checkUserInfo(url);
  return url;
}

function checkUserInfo({ username, password, origin }: URL): void {
  if (username === '' && password === '') return;
  // The value itself is left out: it holds a secret.
  throw new DomainError(
    'INVALID_URL',
    `expected webhook URL to be without user and password, got both or one for ${origin}: use headers instead`,
  );
}

function refuse(rule: string, text: string, got = JSON.stringify(text.slice(0, SHOWN_LENGTH))): never {
  throw new DomainError('INVALID_URL', `expected webhook URL to be ${rule}, got: ${got}`);
}
