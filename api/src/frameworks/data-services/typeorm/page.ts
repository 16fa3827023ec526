import type { Connection, Count, Edge, PageInfo } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { encodeCursor } from '../../../core/paging/position.js';

/** A row with its place in the list: its sort key as text, and its id. Read only for those who ask for cursors. */
export type Placed<Node> = Node & { positionKey?: string; positionId?: string };

/** What is asked of the database only when somebody wants to know it. */
export interface Surroundings {
  count(): Promise<Count>;
  /** Whether rows lie on the far side of a cursor; its own row counts, when it is still there. */
  hasBeyond(side: 'after' | 'before'): Promise<boolean>;
}

/** A page that was read, with one row more when there are more. A class: its getters are made once, not for each of twenty pages. */
export class Page<Node> implements Connection<Node>, PageInfo {
  readonly nodes: Placed<Node>[];
  private readonly hasMore: boolean;

  constructor(
    found: readonly Placed<Node>[],
    private readonly request: PageRequest,
    private readonly surroundings: Surroundings,
  ) {
    this.nodes = found.slice(0, request.size);
    if (request.from === 'back') this.nodes.reverse();
    this.hasMore = found.length > request.size;
  }

  get edges(): Edge<Node>[] {
    return this.nodes.map((node) => new PageEdge(node, this.request));
  }

  get pageInfo(): PageInfo {
    return this;
  }

  get startCursor(): string | null {
    return this.cursorAt(0);
  }

  get endCursor(): string | null {
    return this.cursorAt(-1);
  }

  async hasNextPage(): Promise<boolean> {
    return (this.request.from === 'front' && this.hasMore) || this.surroundings.hasBeyond('before');
  }

  async hasPreviousPage(): Promise<boolean> {
    return (this.request.from === 'back' && this.hasMore) || this.surroundings.hasBeyond('after');
  }

  totalCount(): Promise<Count> {
    return this.surroundings.count();
  }

  private cursorAt(index: number): string | null {
    const node = this.nodes.at(index);
    return node === undefined ? null : cursorOf(node, this.request);
  }
}

class PageEdge<Node> implements Edge<Node> {
  constructor(
    readonly node: Placed<Node>,
    private readonly request: PageRequest,
  ) {}

  get cursor(): string {
    return cursorOf(this.node, this.request);
  }
}

function cursorOf({ positionKey: key, positionId: id }: Placed<object>, { order }: PageRequest): string {
  if (key === undefined || id === undefined) throw new Error('expected a row with a cursor to be read with its place');
  return encodeCursor(order.field, { key, id });
}
