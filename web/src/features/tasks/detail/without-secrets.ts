interface Header {
  readonly name: string;
  readonly value: string;
}

const secretName = /auth|cookie|token|secret|key|password|signature/i;

/** Headers for the eye and the clipboard: what looks like a secret by its name is not given away. */
export function withoutSecrets(headers: readonly Header[]): Header[] {
  return headers.map(({ name, value }) => ({ name, value: secretName.test(name) ? '•••' : value }));
}

export function hasSecrets(headers: readonly Header[]): boolean {
  return headers.some(({ name }) => secretName.test(name));
}
