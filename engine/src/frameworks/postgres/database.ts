import pg from 'pg';
import { failpoint } from '../failpoint.js';
import type { Logger } from '../logger.js';
import { type TimeLimits, timeLimitsOf } from '../time-limits.js';
import { createContact } from './contact.js';
import { readingInstants } from './instant.js';
import { createLine, type OnClient } from './line.js';
import { inOneTrip } from './one-trip.js';

export interface Queryable {
  /**
   * Runs one statement with `$n` parameters. The caller names the row's type and answers for it. A statement that has a name may be
   * parsed and planned once a connection: for those that run for every attempt.
   */
  query<Row>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>;
}

export interface Database extends Queryable {
  /** Commits what `work` did, or rolls it back when it throws. Retried when Postgres asks for it: `work` may run again. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
}

/** As Queryable.query takes it. */
export interface Statement {
  text: string;
  values: readonly unknown[];
  name: string;
}

/** Sends what belongs together without waiting in between. */
export interface Pipeline {
  /**
   * Commits all statements or none, in one round trip (one-trip.ts): none can be made of the answer to another, but each sees what those before
   * it did, and whatever others had committed when it began. Answers the rows of each. Retried when Postgres asks for it.
   */
  together<Row>(statements: readonly Statement[]): Promise<Row[][]>;
}

export interface PipelinedDatabase extends Database, Pipeline {}

/** Asked on one connection: the next is with Postgres while the last is being answered (line.ts). */
export interface Line extends Queryable, Pipeline {}

export interface DatabasePool extends PipelinedDatabase {
  line(): Line;
  close(): Promise<void>;
}

export interface PoolSettings {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  connections: number;
  log: Logger;
  limits?: TimeLimits;
  /** See PLAN_BY_INDEX. */
  plansByIndex?: boolean;
}

/**
 * Limits that keep one bad moment from becoming a standstill: a frozen process gives its row locks back, no statement runs for
 * long, and a half-open link is noticed.
 */
export function connectionLimits({ answerMs, statementMs, idleTransactionMs }: TimeLimits = timeLimitsOf(Infinity)) {
  return {
    connectionTimeoutMillis: 5000,
    query_timeout: answerMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: idleTransactionMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/**
 * For sessions whose every statement goes by an index. A plan is kept with its statement, and one that was made while a table was
 * empty would read through it when it is full. It is made once: for small groups Postgres would find a plan of their own cheaper each
 * time, and spend more on planning than on the work (decision 0017). Without joins that read one side as a whole: of an index that was
 * nearly empty then, they would read a whole backlog. Without jit, which compiles for a second what looks dear.
 */
const PLAN_BY_INDEX = [
  'random_page_cost=1.1',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
];

/** Instants that Postgres prints in UTC are read without a regular expression (instant.ts). */
const IN_UTC = 'timezone=UTC';

/** Connects lazily: a Postgres that is down shows at the first query, and heals by itself. */
export function openDatabase({
  url,
  name,
  connections,
  log,
  limits,
  plansByIndex = false,
}: PoolSettings): DatabasePool {
  const options = [IN_UTC, ...(plansByIndex ? PLAN_BY_INDEX : [])].map((setting) => `-c ${setting}`).join(' ');
  const types = readingInstants;
  const settings = { connectionString: url, application_name: name, max: connections, pipeline: true, options, types };
  const pool = new pg.Pool({ ...settings, ...connectionLimits(limits) });
  const contact = createContact(log);
  // Without listeners an idle connection that breaks would end the process.
  pool.on('error', contact.lost);
  pool.on('connect', (client) => {
    client.on('error', () => undefined); // its query rejects with the same error
  });
  const asking = (onClient: OnClient): Line => ({
    query: (...statement) => contact.watch(() => onClient((client) => rowsOf(client, ...statement))),
    together: (statements) => contact.watch(() => retrying(() => onClient((client) => committed(client, statements)))),
  });
  return {
    ...asking((ask) => onClientOf(pool, ask)),
    transaction: (work) => contact.watch(() => retrying(() => inTransaction(pool, work))),
    line: () => asking(createLine(pool, (error) => !isRefused(error))),
    close: () => pool.end(),
  };
}

async function rowsOf<Row>(client: pg.PoolClient, ...[text, values = [], name]: Asked): Promise<Row[]> {
  if (name === undefined) return (await client.query<Row & pg.QueryResultRow>(text, [...values])).rows;
  // Not by pg's own promise, which keeps what it answered (one-trip.ts).
  const [rows = []] = await inOneTrip<Row>(client, [{ text, values, name }]);
  return rows;
}

type Asked = Parameters<Queryable['query']>;

/** Connects for one question. */
async function onClientOf<T>(pool: pg.Pool, ask: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const answer = await ask(client);
    client.release();
    return answer;
  } catch (error) {
    // Only one that has answered may go back into the pool.
    client.release(!isRefused(error));
    throw error;
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work({ query: (...statement) => rowsOf(client, ...statement) });
    failpoint('database.beforeCommit');
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection on which even the rollback fails must not go back into the pool.
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function committed<Row>(client: pg.PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
  failpoint('database.beforeCommit');
  return inOneTrip(client, statements);
}

/**
 * Deadlock and serialization failure: Postgres rolled back and asks for another try. So does a statement that went out by its name while one
 * that was to bring its text, and was refused before it came to that, was on the same connection.
 */
const RETRYABLE = new Set(['40P01', '40001', '26000']);

/** Runs `work` again, up to four times, when Postgres chose it as the victim of a deadlock. */
export async function retrying<T>(work: () => Promise<T>, triesLeft = 4): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (triesLeft === 0 || !RETRYABLE.has(sqlStateOf(error) ?? '')) throw error;
    return retrying(work, triesLeft - 1);
  }
}

/** Whether a row was refused that a unique index has already. */
export function isDuplicate(error: unknown): boolean {
  return sqlStateOf(error) === '23505';
}

export function sqlStateOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Whether Postgres understood a statement and refused it. All else means that it is away: it may have committed, unheard. */
export function isRefused(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== null && /^[0-9A-Z]{5}$/.test(state) && !/^(08|53|57)/.test(state);
}
