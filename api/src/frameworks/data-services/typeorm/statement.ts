/** Makes a value one of the statement's parameters, and answers the name that it has there. */
export type Bind = (value: unknown) => string;

/** A whole number as it stands in a text, not bound: what `limit` says decides the plan, also of a statement that is planned once. */
export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number, got: ${value}`);
  return String(value);
}

export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** A statement whose text is composed: what was bound on the way are its values. */
export function compose(write: (bind: Bind) => string): Statement {
  const values: unknown[] = [];
  const text = write((value) => `$${values.push(value)}`);
  return { text, values };
}
