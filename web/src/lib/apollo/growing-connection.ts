import type { FieldPolicy } from '@apollo/client';

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows at its end by "Load more" while polling renews its head. */
export const growingConnection: FieldPolicy<Page> = {
  keyArgs: ['filter', 'orderBy'],
  merge: (existing, incoming, { args }) => {
    if (!existing) return incoming;
    return args?.after ? appendPage(existing, incoming) : renewHead(existing, incoming);
  },
};

export function appendPage<Connection extends Page>(existing: Connection, incoming: Connection): Connection {
  const known = new Set(existing.edges.map((edge) => edge.cursor));
  return { ...incoming, edges: [...existing.edges, ...incoming.edges.filter((edge) => !known.has(edge.cursor))] };
}

/** Keeps what was loaded below the head, unless so much is new that there would be a gap between the two. */
export function renewHead<Connection extends Page>(existing: Connection, incoming: Connection): Connection {
  const last = incoming.edges.at(-1)?.cursor;
  const seam = existing.edges.findIndex((edge) => edge.cursor === last);
  const tail = existing.edges.slice(seam + 1);
  if (seam < 0 || tail.length === 0) return incoming;
  return { ...incoming, edges: [...incoming.edges, ...tail], pageInfo: existing.pageInfo };
}
