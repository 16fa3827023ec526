/** What an attempt sent, beside the platform's own headers. */
export interface SentRequest {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly payload: unknown;
}

/** The same request for a POSIX shell. */
export function asCurl({ url, headers, payload }: SentRequest): string {
  const sent = [{ name: 'content-type', value: 'application/json' }, ...headers];
  return [
    `curl --request POST ${quoted(url)}`,
    ...sent.map(({ name, value }) => `--header ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    `--data-raw ${quoted(JSON.stringify(payload))}`,
  ].join(' \\\n  ');
}

/** Within single quotes a shell takes everything as it is, but for the single quote. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
