/**
 * A parameter that is an array of what needs no quotes: ids, words without spaces, numbers, booleans; null and undefined become NULL. pg would
 * look through each for quotes and backslashes, which is worth it for text alone.
 */
export function arrayLiteral(values: readonly (string | number | boolean | null | undefined)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}
