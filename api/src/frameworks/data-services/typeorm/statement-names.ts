/** What is asked again and again is worth it. */
const WORTH_A_NAME = 3;

/**
 * Gives statements the names by which Postgres parses and plans them once a connection: that is half of what they take of it (decision 0012).
 * Postgres keeps what has a name as long as the connection lives, and clients choose what lists are made of: there is an end to names,
 * and to the texts that are watched.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly watched = new Map<string, number>();

  constructor(private readonly atMost = 100) {}

  /** Undefined for a text that is new, and for those that came when all names were given. */
  nameOf(text: string): string | undefined {
    return this.names.get(text) ?? this.watch(text);
  }

  private watch(text: string): string | undefined {
    if (this.names.size === this.atMost) return undefined;
    const times = (this.watched.get(text) ?? 0) + 1;
    this.watched.delete(text); // to come last again
    if (times === WORTH_A_NAME) return this.give(text);
    this.watched.set(text, times);
    const [oldest] = this.watched.keys();
    if (this.watched.size > this.atMost && oldest !== undefined) this.watched.delete(oldest);
    return undefined;
  }

  private give(text: string): string {
    const name = `list ${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}

/** Of the process: a text has one name on every connection. */
export const statementNames = new StatementNames();
