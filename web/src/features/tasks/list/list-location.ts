import type { TaskFilter, TasksQueryVariables } from '@/gql/graphql';

export const statusFilters = ['all', 'ready', 'running', 'failed', 'paused'] as const;
export type StatusFilter = (typeof statusFilters)[number];

/** What the URL says is looked at. */
export interface ListLocation {
  readonly status: StatusFilter;
  readonly page: { readonly after: string } | { readonly before: string } | null;
}

/** What the URL does not say, or says wrongly, is the default. */
export function readListLocation(params: { get: (name: string) => string | null }): ListLocation {
  const status = statusFilters.find((filter) => filter === params.get('status')) ?? 'all';
  const after = params.get('after');
  const before = params.get('before');
  return { status, page: after ? { after } : before ? { before } : null };
}

export function listHref({ status, page }: ListLocation): string {
  const params = new URLSearchParams({ ...(status !== 'all' && { status }), ...page });
  return params.size === 0 ? '/tasks' : `/tasks?${params}`;
}

export function listVariables({ status, page }: ListLocation, pageSize: number): TasksQueryVariables {
  const size = page && 'before' in page ? { last: pageSize } : { first: pageSize };
  return { ...size, ...page, filter: filters[status] };
}

/** A task is under the word that its pill shows, and under no other. */
const filters: Record<StatusFilter, TaskFilter> = {
  all: {},
  ready: { status: ['READY'], enabled: true },
  running: { status: ['RUNNING'] },
  failed: { status: ['FAILED'], enabled: true },
  paused: { status: ['READY', 'FAILED'], enabled: false },
};
