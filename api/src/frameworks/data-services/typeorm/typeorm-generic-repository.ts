import type { EntitySchema } from 'typeorm';
import type { IGenericRepository } from '../../../core/abstracts/index.js';
import { type Connection, onlyOf } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { isOfNoDeletedTask } from './deleted-tasks.js';
import { fetchPages } from './keyset-page.js';
import type { PostgresConnection } from './postgres-connection.js';
import type { Owners } from './row-lists.js';
import { type RowMapping, rowMappingOf } from './row-mapping.js';
import { type Bind, compose } from './statement.js';

export abstract class TypeOrmGenericRepository<T extends { id: string }, Filter> implements IGenericRepository<
  T,
  Filter
> {
  /** What a row meets that is there for everybody to see. */
  protected readonly isVisible: string;
  private readonly mapping: RowMapping<T>;

  constructor(
    protected readonly postgres: PostgresConnection,
    model: EntitySchema<T>,
    { taskColumn, complete }: { taskColumn: string; complete?: (row: object) => void },
  ) {
    this.isVisible = isOfNoDeletedTask(`row.${taskColumn}`);
    this.mapping = rowMappingOf(model, complete);
  }

  async get(id: string): Promise<T | null> {
    const [row = null] = await this.getMany([id]);
    return row;
  }

  getMany(ids: readonly string[]): Promise<T[]> {
    return this.readWhere((bind) => `row.id = any(${bind(ids)})`);
  }

  async getPage<P extends keyof T = keyof T>(
    filter: Filter,
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<T, P>>> {
    return onlyOf(await this.getPages(null, filter, request, properties));
  }

  /** What rows, named `row`, meet when they are those that `filter` asks for. */
  protected abstract conditions(filter: Filter, bind: Bind): readonly string[];

  /** One page for each owner, in order; without owners that of all rows. Owners are tasks: who names them has seen them. */
  protected getPages<P extends keyof T>(
    owners: Owners | null,
    filter: Filter,
    request: PageRequest,
    properties: readonly P[] | undefined,
  ): Promise<Connection<Pick<T, P>>[]> {
    const { mapping } = this;
    const visible = owners === null ? [this.isVisible] : [];
    const conditions = (bind: Bind) => [...this.conditions(filter, bind), ...visible];
    return fetchPages(this.postgres, { mapping, properties }, { table: mapping.table, owners, conditions }, request);
  }

  protected readWhere(condition: (bind: Bind) => string): Promise<T[]> {
    return this.readFrom((bind) => `${this.mapping.table} row where ${this.isVisible} and ${condition(bind)}`);
  }

  /** `rows` is what follows the `from` of a select, and names the rows `row`. */
  protected readFrom(rows: (bind: Bind) => string): Promise<T[]> {
    return this.read<T>(undefined, rows);
  }

  protected readSome<P extends keyof T>(
    properties: readonly P[] | undefined,
    rows: (bind: Bind) => string,
  ): Promise<Pick<T, P>[]> {
    return this.read<Pick<T, P>>(properties, rows);
  }

  private async read<Row extends object>(properties: readonly (keyof T)[] | undefined, rows: (bind: Bind) => string) {
    const { text, values } = compose((bind) => `select ${this.mapping.columns(properties)} from ${rows(bind)}`);
    const found = await this.postgres.query<Row>(text, values);
    found.forEach(this.mapping.complete);
    return found;
  }
}
