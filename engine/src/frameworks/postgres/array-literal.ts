/** What needs no quotes in an array: ids, words without spaces, numbers, booleans, instants. */
type Plain = string | number | boolean | Date | null | undefined;

/**
 * A parameter that is an array of what needs no quotes; null and undefined become NULL. pg would look through each for quotes and
 * backslashes, which is worth it for text alone.
 */
export function arrayLiteral(values: readonly Plain[]): string {
  return `{${values.map(written).join(',')}}`;
}

function written(value: Plain): string | number | boolean {
  return value instanceof Date ? value.toISOString() : (value ?? 'NULL');
}
