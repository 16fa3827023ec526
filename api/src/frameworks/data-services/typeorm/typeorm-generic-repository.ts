import type { EntitySchema, SelectQueryBuilder } from 'typeorm';
import type { IGenericRepository } from '../../../core/abstracts/index.js';
import type { Connection } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { fetchPage } from './keyset-page.js';
import type { PostgresConnection } from './postgres-connection.js';

export abstract class TypeOrmGenericRepository<T extends { id: string }, Filter> implements IGenericRepository<
  T,
  Filter
> {
  constructor(
    protected readonly postgres: PostgresConnection,
    protected readonly model: EntitySchema<T>,
  ) {}

  get(id: string): Promise<T | null> {
    return this.select((rows) => rows.where('row.id = :id', { id }).getOne());
  }

  getMany(ids: readonly string[]): Promise<T[]> {
    return this.select((rows) => rows.where('row.id = any(:ids)', { ids }).getMany());
  }

  getPage(filter: Filter, request: PageRequest): Promise<Connection<T>> {
    return fetchPage(
      (work) =>
        this.select((rows) => {
          this.restrict(rows, filter);
          return work(rows);
        }),
      request,
    );
  }

  /** Leaves only the rows that `filter` asks for. */
  protected abstract restrict(rows: SelectQueryBuilder<T>, filter: Filter): void;

  /** A query over all rows, under the alias `row`. */
  protected select<R>(work: (rows: SelectQueryBuilder<T>) => Promise<R>): Promise<R> {
    return this.postgres.use((source) => work(source.getRepository(this.model).createQueryBuilder('row')));
  }
}
