const MAX_CHARACTERS = 80;

/** A value as it may be repeated in an error: cut, escaped, and never the inside of a structure. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length <= MAX_CHARACTERS ? value : `${value.slice(0, MAX_CHARACTERS)}…`);
  }
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
