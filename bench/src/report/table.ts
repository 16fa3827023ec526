/** The answer to a question: the first row names the columns. */
export type Table = readonly (readonly string[])[];

/** As Markdown; every column but the first is aligned right. */
export function markdownOf([columns = [], ...rows]: Table): string {
  const rule = columns.map((_, place) => (place === 0 ? '---' : '---:'));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** For a cell: as many digits as the number deserves, thousands divided. NaN, what was not measured, is a dash. */
export function cell(value: number, digits = 0): string {
  if (Number.isNaN(value)) return '–';
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
