import {
  parseAsInteger,
  parseAsIsoDateTime,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type inferParserType,
} from 'nuqs';

export const statuses = ['all', 'running', 'finish', 'failed'] as const;
export const spans = ['15m', '1h', '24h', '7d', 'all'] as const;

/** Everything that the URL of the logs says. What it does not say, or says wrongly, is the default. */
const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsStringLiteral(statuses).withDefault('all'),
  task: parseAsString,
  range: parseAsStringLiteral(spans).withDefault('24h'),
  /** With `to` an absolute time; it counts more than `range`. */
  from: parseAsIsoDateTime,
  to: parseAsIsoDateTime,
  minMs: parseAsInteger,
  /** The attempt that is looked at closely. */
  log: parseAsString,
};

export type LogsQuery = inferParserType<typeof parsers>;

export function useLogsQuery() {
  return useQueryStates(parsers, { history: 'push', scroll: false });
}

export type SetLogsQuery = ReturnType<typeof useLogsQuery>[1];

/** What a fresh visit shows, but for the attempt in the panel. */
export const noFilter = { q: null, status: null, task: null, range: null, from: null, to: null, minMs: null } as const;

export function isFiltered({ q, status, task, range, from, to, minMs }: LogsQuery): boolean {
  return (
    q !== '' || status !== 'all' || task !== null || range !== '24h' || from !== null || to !== null || minMs !== null
  );
}

/** Whether attempts that begin now are among those that are looked at. */
export function isOpenEnded({ from, to }: LogsQuery): boolean {
  return from === null && to === null;
}
