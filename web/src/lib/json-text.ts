/** Lays out JSON text without reading its values, so that every number stays as it was written. Only for what is JSON. */
export function formatJson(json: string): string {
  let depth = 0;
  let text = '';
  let isOpen = false; // the last token opened an object or array
  for (const token of json.match(tokens) ?? []) {
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    if (isOpen !== closes) text += lineBreak(depth);
    text += token === ':' ? ': ' : token;
    if (token === ',') text += lineBreak(depth);
    isOpen = token === '{' || token === '[';
    if (isOpen) depth += 1;
  }
  return text;
}

export function minifyJson(json: string): string {
  return (json.match(tokens) ?? []).join('');
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}
