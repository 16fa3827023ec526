import {
  createSerializer,
  parseAsArrayOf,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type inferParserType,
} from 'nuqs';
import { pageSizes } from '@/lib/preferences/preferences';

export const statuses = ['all', 'ready', 'running', 'failed', 'paused'] as const;
export const dueWindows = ['15m', '1h', '6h', '24h'] as const;
export const failedWindows = ['1h', '24h', '7d'] as const;
export const sorts = ['created', 'updated', 'name', 'next'] as const;
export const directions = ['asc', 'desc'] as const;

/** Which tasks: what a saved view keeps. */
const filterParsers = {
  q: parseAsString.withDefault(''),
  status: parseAsStringLiteral(statuses).withDefault('all'),
  tag: parseAsArrayOf(parseAsString).withDefault([]),
  next: parseAsStringLiteral(dueWindows),
  failed: parseAsStringLiteral(failedWindows),
  sort: parseAsStringLiteral(sorts).withDefault('created'),
  dir: parseAsStringLiteral(directions),
};

/** Everything that the URL of the list says. What it does not say, or says wrongly, is the default. */
const parsers = {
  ...filterParsers,
  size: parseAsNumberLiteral(pageSizes),
  after: parseAsString,
  before: parseAsString,
  sel: parseAsString,
};

export type ListQuery = inferParserType<typeof parsers>;
export type ListChange = Partial<{ [Key in keyof ListQuery]: ListQuery[Key] | null }>;

/** Another choice of tasks begins on its first page, and nothing is looked at closely. */
export const firstPage = { after: null, before: null, sel: null } as const;

/** Each change is a step of its own for Back, unless it says otherwise. */
export function useListQuery() {
  return useQueryStates(parsers, { history: 'push', scroll: false });
}

export type SetListQuery = ReturnType<typeof useListQuery>[1];

const serialize = createSerializer(parsers);
const serializeFilter = createSerializer(filterParsers);

export function listHref(query: ListQuery, change: ListChange): string {
  return serialize('/tasks', { ...query, ...change });
}

/** The search string by which the same tasks are found again: `?status=failed`. */
export function viewOf(query: ListQuery): string {
  const { q, status, tag, next, failed, sort, dir } = query;
  return serializeFilter({ q, status, tag, next, failed, sort, dir });
}

export function isFiltered({ q, status, tag, next, failed }: ListQuery): boolean {
  return q !== '' || status !== 'all' || tag.length > 0 || next !== null || failed !== null;
}
