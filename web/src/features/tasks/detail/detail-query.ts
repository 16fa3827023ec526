import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

export const tabs = ['runs', 'logs', 'config'] as const;
export const ranges = ['24h', '7d', '30d'] as const;

export type Range = (typeof ranges)[number];

/** What of the task is looked at. */
export function useDetailQuery() {
  return useQueryStates(
    {
      tab: parseAsStringLiteral(tabs).withDefault('runs'),
      range: parseAsStringLiteral(ranges).withDefault('24h'),
      /** The run that is opened. */
      run: parseAsString,
    },
    { history: 'push', scroll: false },
  );
}
