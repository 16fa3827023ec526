import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path inside the checkout; the same from `src` and from `dist`. */
export function inRepository(...path: string[]): string {
  return join(fileURLToPath(new URL('../..', import.meta.url)), ...path);
}
