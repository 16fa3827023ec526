import { useState } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { LogsDocument, type LogRowFragment } from '@/gql/logs';
import { useMinute } from '@/lib/time/use-minute';
import { logsFilter } from './logs-filter';
import type { LogsQuery } from './logs-query';

const pageSize = 50;

export interface Logs {
  /** Undefined until the first page is there. */
  readonly attempts: readonly LogRowFragment[] | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly error: Error | undefined;
  /** The newest page anew; what was loaded below it stays. */
  readonly renew: () => Promise<unknown>;
  readonly loadMore: (after: string) => Promise<unknown>;
}

/** The attempts that the URL asks for. A span counts back from when it was chosen: a bound that moved would reload the list. */
export function useLogs(query: LogsQuery): Logs {
  const minuteMs = useMinute();
  const [anchor, setAnchor] = useState({ range: query.range, nowMs: 0 });
  if (minuteMs > 0 && (anchor.nowMs === 0 || anchor.range !== query.range)) {
    setAnchor({ range: query.range, nowMs: minuteMs });
  }
  const filter = logsFilter(query, anchor.nowMs);
  const { data, previousData, error, refetch, fetchMore } = useQuery(
    LogsDocument,
    anchor.nowMs === 0 ? skipToken : { variables: { first: pageSize, filter } },
  );
  const page = (data ?? previousData)?.taskLogs;
  return {
    attempts: page?.edges.map(({ node }) => node),
    pageInfo: page?.pageInfo,
    error,
    renew: () => refetch(),
    loadMore: (after) => fetchMore({ variables: { after } }),
  };
}
