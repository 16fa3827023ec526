/** Makes a value one of the statement's parameters, and answers the name that it has there. */
export type Bind = (value: unknown) => string;

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
