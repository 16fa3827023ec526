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
