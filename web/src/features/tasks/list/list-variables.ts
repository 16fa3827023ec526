import type { OrderDirection, TaskFilter, TaskOrder, TaskOrderField, TasksQueryVariables } from '@/gql/list';
import { isUuid } from '@/lib/uuid';
import type { ListQuery, statuses } from './list-query';

/** What is asked of the API. `nowMs` counts in whole minutes, so that the same question stays the same for a while. */
export function listVariables(query: ListQuery, pageSize: number, nowMs: number): TasksQueryVariables {
  const { after, before } = query;
  return {
    ...(before === null ? { first: pageSize, ...(after !== null && { after }) } : { last: pageSize, before }),
    filter: filterOf(query, nowMs),
    orderBy: orderOf(query),
  };
}

export function filterOf(query: ListQuery, nowMs: number): TaskFilter {
  return { ...statusFilters[query.status], ...conditionsOf(query, nowMs) };
}

/** What is asked for beside the status. */
export function conditionsOf({ q, tag, next, failed }: ListQuery, nowMs: number): TaskFilter {
  const text = q.trim().slice(0, 200);
  return {
    ...(text !== '' && (isUuid(text) ? { ids: [text] } : { search: text })),
    ...(tag.length > 0 && { tags: tag }),
    ...(next !== null && { nextRunBefore: new Date(nowMs + windowsMs[next]).toISOString() }),
    ...(failed !== null && { hasFailedSince: new Date(nowMs - windowsMs[failed]).toISOString() }),
  };
}

/** A task is under the word that its pill shows, and under no other. */
export const statusFilters: Record<(typeof statuses)[number], TaskFilter> = {
  all: {},
  ready: { status: ['READY'], enabled: true },
  running: { status: ['RUNNING'] },
  failed: { status: ['FAILED'], enabled: true },
  paused: { status: ['READY', 'FAILED'], enabled: false },
};

/** What is new or late comes first; names and what comes next begin with the first. */
export function directionOf({ sort, dir }: Pick<ListQuery, 'sort' | 'dir'>): 'asc' | 'desc' {
  return dir ?? (sort === 'created' || sort === 'updated' ? 'desc' : 'asc');
}

const minuteMs = 60_000;
const windowsMs = {
  '15m': 15 * minuteMs,
  '1h': 60 * minuteMs,
  '6h': 360 * minuteMs,
  '24h': 1440 * minuteMs,
  '7d': 10_080 * minuteMs,
} as const;

function orderOf(query: ListQuery): TaskOrder {
  return { field: orderFields[query.sort], direction: directions[directionOf(query)] };
}

const directions: Record<'asc' | 'desc', OrderDirection> = { asc: 'ASC', desc: 'DESC' };

const orderFields: Record<ListQuery['sort'], TaskOrderField> = {
  created: 'CREATED_AT',
  updated: 'UPDATED_AT',
  name: 'NAME',
  next: 'NEXT_RUN_AT',
};
