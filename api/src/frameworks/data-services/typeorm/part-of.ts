/** The pattern by which `ilike` finds the text anywhere, and none of its characters means anything else. */
export function partOf(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}
