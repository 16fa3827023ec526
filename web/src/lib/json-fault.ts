/** Where and why a text is not JSON; null when it is. Engines word their own errors differently, and some name no place. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

export function findJsonFault(text: string): JsonFault | null {
  const open: Bracket[] = [];
  let expecting: Expectation = 'value';
  let at = 0;
  for (;;) {
    at += match(whitespace, text, at).length;
    if (expecting === 'end') return at === text.length ? null : faultAt(text, at, wanted.end);
    const token = match(anyToken, text, at);
    const next = follow(expecting, token, open);
    if (!next) return faultAt(text, at, wanted[expecting]);
    expecting = next;
    at += token.length;
  }
}

type Bracket = '{' | '[';
type Expectation =
  'value' | 'valueOrClose' | 'keyOrClose' | 'key' | 'colon' | 'commaOrBrace' | 'commaOrBracket' | 'end';

const wanted: Record<Expectation, string> = {
  value: 'a value',
  valueOrClose: 'a value or ]',
  keyOrClose: 'a key in double quotes or }',
  key: 'a key in double quotes',
  colon: 'a colon',
  commaOrBrace: 'a comma or }',
  commaOrBracket: 'a comma or ]',
  end: 'nothing more',
};

const whitespace = /[ \t\n\r]*/y;
const string = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;
const anyToken = new RegExp(String.raw`[{}[\],:]|${string}|${number}|(?:true|false|null)\b|`, 'y');

/** What may come after a token that was allowed; undefined when it was not. */
function follow(expecting: Expectation, token: string, open: Bracket[]): Expectation | undefined {
  switch (expecting) {
    case 'value':
      return value(token, open);
    case 'valueOrClose':
      return token === ']' ? close(open) : value(token, open);
    case 'keyOrClose':
      return token === '}' ? close(open) : key(token);
    case 'key':
      return key(token);
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'commaOrBrace':
      return token === '}' ? close(open) : token === ',' ? 'key' : undefined;
    case 'commaOrBracket':
      return token === ']' ? close(open) : token === ',' ? 'value' : undefined;
    case 'end':
      return undefined;
  }
}

function value(token: string, open: Bracket[]): Expectation | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'keyOrClose' : 'valueOrClose';
  }
  return token === '' || '}],:'.includes(token) ? undefined : afterValue(open);
}

function key(token: string): Expectation | undefined {
  return token.startsWith('"') ? 'colon' : undefined;
}

function close(open: Bracket[]): Expectation {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly Bracket[]): Expectation {
  const innermost = open.at(-1);
  if (!innermost) return 'end';
  return innermost === '{' ? 'commaOrBrace' : 'commaOrBracket';
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected };
}
