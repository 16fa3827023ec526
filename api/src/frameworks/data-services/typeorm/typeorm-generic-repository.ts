import type { EntitySchema } from 'typeorm';
import type { IGenericRepository } from '../../../core/abstracts/index.js';
import { type Connection, onlyOf } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { isOfNoDeletedTask } from './deleted-tasks.js';
import { fetchPages } from './keyset-page.js';
import type { PostgresConnection } from './postgres-connection.js';
import type { Owners } from './row-lists.js';
import { type RowMapping, rowMappingOf } from './row-mapping.js';
import { type Bind, compose, type Statement } from './statement.js';
import { statementNames } from './statement-names.js';

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
    const lists = {
      table: mapping.table,
      owners,
      visible: owners === null ? [this.isVisible] : [],
      conditions: (bind: Bind) => this.conditions(filter, bind),
    };
    return fetchPages(this.postgres, { mapping, properties }, lists, request);
  }

  protected readWhere(condition: (bind: Bind) => string): Promise<T[]> {
    return this.readFrom((bind) => `${this.mapping.table} row where ${this.isVisible} and ${condition(bind)}`);
  }

  /** `rows` is what follows the `from` of a select, and names the rows `row`. */
  protected async readFrom(rows: (bind: Bind) => string): Promise<T[]> {
    const { text, values } = this.select(undefined, rows);
    return this.completed(await this.postgres.query<T>(text, values));
  }

  /** Some properties of rows that are found by their task alone, the same way whichever it is. */
  protected async readOfTasks<P extends keyof T>(
    properties: readonly P[] | undefined,
    rows: (bind: Bind) => string,
  ): Promise<Pick<T, P>[]> {
    const { text, values } = this.select(properties, rows);
    return this.completed(await this.postgres.query<Pick<T, P>>(text, values, statementNames.nameOf(text)));
  }

  private select(properties: readonly (keyof T)[] | undefined, rows: (bind: Bind) => string): Statement {
    return compose((bind) => `select ${this.mapping.columns(properties)} from ${rows(bind)}`);
  }

  private completed<Row extends object>(rows: Row[]): Row[] {
    rows.forEach(this.mapping.complete);
    return rows;
  }
}
