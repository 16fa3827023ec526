import { DomainError } from '@task-scheduler/engine/core/errors';
import { shown } from './shown.js';

// Control characters, halves of surrogate pairs (Postgres refuses or loses both), and the characters that turn
// the direction of what follows: with them a name can pass for another one.
const UNFIT = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u;
const VISIBLE = /[^\s\p{C}]/u;

/** One line for people to read: 1 to `most` characters once trimmed. */
export function checkText(what: string, most: number, value: unknown): void {
  if (typeof value !== 'string') throw new DomainError('INVALID', `expected ${what} to be text, got: ${shown(value)}`);
  if (!VISIBLE.test(value)) throw new DomainError('BLANK', `expected ${what} to be visible text, got: ${shown(value)}`);
  const text = value.trim();
  checkLength(what, most, text);
  if (UNFIT.test(text)) {
    const rule = 'one line without control or bidirectional-override characters';
    throw new DomainError('INVALID', `expected ${what} to be ${rule}, got: ${escaped(text)}`);
  }
}

/** Lines for people to read, or none: up to `most` characters once trimmed. */
export function checkProse(what: string, most: number, value: unknown): void {
  if (typeof value !== 'string') throw new DomainError('INVALID', `expected ${what} to be text, got: ${shown(value)}`);
  const text = value.trim();
  checkLength(what, most, text);
  if (UNFIT.test(text.replaceAll(/[\n\t]/g, ''))) {
    const rule = 'free of control (but newline and tab) and bidirectional-override characters';
    throw new DomainError('INVALID', `expected ${what} to be ${rule}, got: ${escaped(text)}`);
  }
}

/** In characters, as Postgres counts them; a string's length counts an emoji twice. */
function checkLength(what: string, most: number, text: string): void {
  const { length } = Array.from(text);
  if (length <= most) return;
  throw new DomainError('TOO_LONG', `expected ${what} to be at most ${most} characters long, got: ${length}`);
}

const escaped = (text: string) =>
  shown(text).replace(
    /[\u202a-\u202e\u2066-\u2069\x7f-\x9f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
