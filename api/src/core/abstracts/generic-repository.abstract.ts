import type { Connection } from '../paging/connection.js';
import type { PageRequest } from '../paging/page-request.js';

/** What every kind of row can be asked. `Filter` says which rows belong to a list. */
export abstract class IGenericRepository<T, Filter> {
  abstract get(id: string): Promise<T | null>;

  /** In no order, and without those that do not exist. */
  abstract getMany(ids: readonly string[]): Promise<T[]>;

  /** Reads only `properties` of each row, when they are named. */
  abstract getPage<P extends keyof T = keyof T>(
    filter: Filter,
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<T, P>>>;
}
