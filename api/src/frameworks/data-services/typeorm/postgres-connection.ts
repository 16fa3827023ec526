import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  type Database,
  type Queryable,
  retrying,
  sqlStateOf,
} from '@task-scheduler/engine/frameworks/postgres/database';
import { type Contact, createContact } from '@task-scheduler/engine/frameworks/postgres/contact';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Settings } from '../../../configuration/index.js';
import { OverdueError } from '../../../core/overdue.js';
import { UnavailableError } from '../../../core/unavailable.js';
import { isOutOfReach } from './out-of-reach.js';

/** Shorter than the API's limit for the whole answer, so that GraphQL can still answer the fields that did not take so long. */
export const STATEMENT_TIMEOUT_MS = 9000;
const QUERY_CANCELED = '57014';

/**
 * The one pool of the process: TypeORM's repositories and the engine's statements go through it.
 * It connects when it is first needed, and again after every loss; until then every use rejects with UnavailableError.
 */
@Injectable()
export class PostgresConnection implements Database, OnApplicationBootstrap {
  private connecting: Promise<DataSource> | null = null;
  private readonly contact: Contact;

  constructor(
    private readonly source: DataSource,
    settings: Settings,
  ) {
    this.contact = createContact(settings.log);
  }

  /** Only to say early that Postgres is not there. */
  async onApplicationBootstrap(): Promise<void> {
    await this.use(() => Promise.resolve()).catch((error: unknown) => {
      if (!(error instanceof UnavailableError)) throw error;
    });
  }

  async use<T>(work: (source: DataSource) => Promise<T>): Promise<T> {
    try {
      return await this.contact.watch(async () => work(await this.connected()));
    } catch (error) {
      if (sqlStateOf(error) === QUERY_CANCELED) throw new OverdueError('a statement', STATEMENT_TIMEOUT_MS, error);
      if (!isOutOfReach(error)) throw error;
      this.contact.lost(error);
      throw new UnavailableError(error);
    }
  }

  query<Row>(...statement: Parameters<Queryable['query']>): Promise<Row[]> {
    return this.withRunner((runner) => rowsOf<Row>(runner, ...statement));
  }

  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    return retrying(() => this.withRunner((runner) => inTransaction(runner, work)));
  }

  private connected(): Promise<DataSource> {
    if (this.source.isInitialized) return Promise.resolve(this.source);
    this.connecting ??= this.source.initialize().finally(() => (this.connecting = null));
    return this.connecting;
  }

  private withRunner<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.use(async (source) => {
      const runner = source.createQueryRunner();
      try {
        return await work(runner);
      } finally {
        await runner.release();
      }
    });
  }
}

async function inTransaction<T>(runner: QueryRunner, work: (tx: Queryable) => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work({ query: (...statement) => rowsOf(runner, ...statement) });
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // What went wrong first is what the caller must hear, even when the connection is gone for the rollback too.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/** Past TypeORM's own `query`, which knows no names, but on its connection and told to its logger. */
async function rowsOf<Row>(
  runner: QueryRunner,
  text: string,
  values: readonly unknown[] = [],
  name?: string,
): Promise<Row[]> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- TypeORM calls its driver's connection `any`
  const client: PoolClient = await runner.connect();
  const parameters = [...values];
  runner.dataSource.logger.logQuery(text, parameters, runner);
  const { rows } = await client.query<Row & QueryResultRow>({
    text,
    values: parameters,
    ...(name !== undefined && { name }),
  });
  return rows;
}
