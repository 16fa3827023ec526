import { findRoundedInteger } from '@/lib/rounded-integer';

/** JSON with its structure in sight; null for what is not an object or a list, and for numbers that JavaScript would change. */
export function prettyJson(text: string): string | null {
  if (!/^\s*[[{]/.test(text) || findRoundedInteger(text) !== undefined) return null;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null; // not JSON: shown as it is
  }
}
