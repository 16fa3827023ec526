import pg from 'pg';
import { writeAtOnce } from '../write-at-once.js';
import type { Statement } from './database.js';
import { readingInstants } from './instant.js';

/** What a connection tells the query whose turn it is; pg's types keep it back. */
interface Told {
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

type Spoken = pg.Query & Told;

interface Connection extends pg.Connection {
  /** Text by name, of those that were sent to be parsed and are not known to be. */
  submittedNamedStatements: Record<string, string>;
}

interface Waiting<Row> {
  resolve(answers: Row[][]): void;
  reject(error: Error): void;
}

/**
 * Statements with one Sync behind them all: Postgres runs them as one transaction, without a BEGIN and a COMMIT to parse, and
 * answers once, where it would write, and we read, as often as there are Syncs. Resolves with the rows of each.
 */
export function inOneTrip<Row>(client: pg.PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
  writeAtOnce(client.connection.stream);
  return new Promise((resolve, reject) => {
    client.query(new OneTrip<Row>(statements, { resolve, reject }));
  });
}

/** pg has no call for it; to pg this is one query, which lets a query of its own speak for each statement. */
class OneTrip<Row> extends pg.Query implements Told {
  text = '';
  name: string | undefined;
  private queries: readonly Spoken[];
  private answers: Row[][];
  private failure: Error | null = null;
  /** Which statement is being answered. */
  private place = 0;

  constructor(
    private statements: readonly Statement[],
    private waiting: Waiting<Row> | null,
  ) {
    super('');
    this.answers = statements.map(() => []);
    this.queries = statements.map((statement, place) => {
      const query = queryOf(statement);
      query.on('row', (row: Row) => this.answers[place]?.push(row));
      query.on('error', (error: Error) => (this.failure ??= error));
      return query;
    });
    this.turnTo(0);
  }

  /**
   * pg wraps it to bound the time, and may then call it twice. It lets go of everything: V8 allocates the wrapper, a function that is assigned to
   * a property, among old objects, and what that leads to would outlive the trip up to the next full collection (decision 0020).
   */
  readonly callback = (error: Error | null, answers: Row[][]): void => {
    const { waiting } = this;
    this.waiting = null;
    [this.statements, this.queries, this.answers] = [[], [], []];
    if (error) waiting?.reject(error);
    else waiting?.resolve(answers);
  };

  override submit = (connection: pg.Connection): void => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Object.create answers `any`
    const withoutSync: pg.Connection = Object.create(connection, { sync: { value: () => undefined } });
    for (const query of this.queries) query.submit(withoutSync);
    // One that could not be written would leave a transaction without it: nothing of it must be committed.
    if (this.failure) connection.stream.destroy(this.failure);
    else connection.sync();
  };

  handleRowDescription(message: unknown): void {
    this.queries[this.place]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.queries[this.place]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.queries[this.place]?.handleCommandComplete(message, connection);
    this.turnTo(this.place + 1);
  }

  handleReadyForQuery(connection: Connection): void {
    for (const query of this.queries) query.handleReadyForQuery(connection); // tells what could not be read
    this.callback(this.failure, this.answers);
  }

  handleError(error: Error, connection: Connection): void {
    // Postgres has skipped them up to the Sync: they are still to be parsed.
    for (const { name } of this.statements.slice(this.place)) {
      Reflect.deleteProperty(connection.submittedNamedStatements, name);
    }
    this.callback(error, []);
  }

  /** Whose text pg takes for parsed when Postgres says that something is. */
  private turnTo(place: number): void {
    this.place = place;
    this.text = this.statements[place]?.text ?? '';
    this.name = this.statements[place]?.name;
  }
}

function queryOf({ text, values, name }: Statement): Spoken {
  const query = new pg.Query({ text, values: [...values], name, types: readingInstants });
  if (!isTold(query)) throw new Error('expected pg to tell its queries what comes back: this release of it does not');
  return query;
}

const isTold = (query: pg.Query): query is Spoken => 'handleReadyForQuery' in query;
