/** The first integer in a JSON text that is too large to be read exactly: JavaScript would change it without a word. */
export function findRoundedInteger(json: string): string | undefined {
  const withoutStrings = json.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return withoutStrings.match(/(?<![\w.+-])-?\d+(?![\d.eE])/g)?.find((digits) => !Number.isSafeInteger(Number(digits)));
}
