/** The first command of a shell line, split and unquoted as a POSIX shell would, without running anything. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** What ended it before the end of the text: `|`, `;`, `&`; redirections are passed over. */
  readonly endedBy: string | null;
}

/** Null when a quote is left open. */
export function splitShellWords(text: string): ShellCommand | null {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token) return null;
    at += token.raw.length;
    switch (token.kind) {
      case 'joint': // a line that goes on
        break;
      case 'text':
        word = (word ?? '') + token.text;
        break;
      case 'redirection':
        // In `2>&1` the digit belongs to the redirection.
        if (word !== null && !/^\d$/.test(word)) words.push(word);
        word = null;
        break;
      case 'blank':
        if (word !== null) words.push(word);
        word = null;
        break;
      case 'end':
        return { words: word === null ? words : [...words, word], endedBy: token.text };
    }
  }
  return { words: word === null ? words : [...words, word], endedBy: null };
}

interface Token {
  readonly kind: 'joint' | 'text' | 'blank' | 'redirection' | 'end';
  readonly raw: string;
  readonly text: string;
}

const rules: readonly [kind: Token['kind'], pattern: RegExp, unquote: (inner: string) => string][] = [
  ['joint', /\\\r?\n()/y, asIs],
  ['redirection', /[<>]{1,2}(?:&\d|\s*(?:[^\s"'|;&<>]+))?()/y, asIs],
  ['end', /(\r?\n|[|;&])/y, asIs],
  ['blank', /[ \t]+()/y, asIs],
  ['text', /'([^']*)'/y, asIs],
  ['text', /\$'((?:[^'\\]|\\[^])*)'/y, ansiText],
  ['text', /\$?"((?:[^"\\]|\\[^])*)"/y, (inner) => inner.replace(/\\(\r?\n|[$`"\\])/g, withoutNewline)],
  ['text', /\\([^])/y, asIs],
  ['text', /([^\s"'\\|;&<>])/y, asIs],
];

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern, unquote] of rules) {
    pattern.lastIndex = at;
    const [raw, inner] = pattern.exec(text) ?? [];
    if (raw !== undefined) return { kind, raw, text: unquote(inner ?? '') };
  }
  return undefined;
}

function asIs(inner: string): string {
  return inner;
}

function withoutNewline(_: string, escaped: string): string {
  return escaped.endsWith('\n') ? '' : escaped;
}

/** Browsers copy what has quotes or line breaks in it as `$'…'`. */
function ansiText(inner: string): string {
  return inner.replace(
    /\\(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|x([\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/g,
    (_, u?: string, long?: string, hex?: string, octal?: string, letter?: string) => {
      const code = u ?? long ?? hex;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      return ansiLetters.get(letter ?? '') ?? letter ?? '';
    },
  );
}

const ansiLetters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\u0007'],
  ['e', '\u001b'],
]);
