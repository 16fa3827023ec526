import pg from 'pg';

const { TIMESTAMPTZ } = pg.types.builtins;
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- pg calls what it reads `any`
const parseUnusual: (text: string) => Date = pg.types.getTypeParser(TIMESTAMPTZ);

/**
 * A Date that knows how it is written, and is never changed. Postgres sends text and clients are sent text: to read it by a
 * regular expression and print it again took a seventh of the time of a page.
 */
class WrittenInstant extends Date {
  constructor(private readonly written: string) {
    super(written);
  }

  override toISOString(): string {
    return this.written;
  }
}

/** As a session in UTC prints instants: `2026-03-29 01:00:00+00`, and up to six digits of the second when it is not whole. */
const SHORTEST = 22;
const LONGEST = 29;

/** Cuts the microseconds, as every Date does. */
export function parseInstant(text: string): Date {
  // Neither infinity, nor a year of five digits or before Christ.
  if (text.length < SHORTEST || text.length > LONGEST || text[10] !== ' ' || !text.endsWith('+00')) {
    return parseUnusual(text);
  }
  const milliseconds = text.slice(20, -3).slice(0, 3).padEnd(3, '0');
  return new WrittenInstant(`${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`);
}

/** How a connection reads values: as pg does, but instants. */
export const readingInstants = new pg.TypeOverrides();
readingInstants.setTypeParser(TIMESTAMPTZ, parseInstant);
