/** One page of a list (Relay Cursor Connections). What costs a query of its own is asked for only when wanted. */
export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount(): Promise<Count>;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface PageInfo {
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Count {
  count: number;
  precision: 'EXACT' | 'AT_LEAST';
}

/** The page of the one list that was asked for. */
export function onlyOf<T>([page]: readonly Connection<T>[]): Connection<T> {
  if (page === undefined) throw new Error('expected a list to have a page, got none');
  return page;
}
