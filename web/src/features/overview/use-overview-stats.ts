import { skipToken, useQuery } from '@apollo/client/react';
import { OverviewStatsDocument, type OverviewStatsQuery } from '@/gql/overview';
import { useLiveStatus } from '@/lib/live/use-live-status';
import { useMinute } from '@/lib/time/use-minute';
import { useHeld } from '@/lib/use-held';
import { rangeParts, rangeStart, type Range } from './range';
import { useRefetchAt } from './use-beat';

export interface OverviewStats {
  readonly data: OverviewStatsQuery['stats'] | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/**
 * Not cached: counts have no identity, and a page that is open all day would gather those of every minute. What was shown
 * before stays until the new counts are there.
 */
export function useOverviewStats(range: Range, beat: number): OverviewStats {
  const { isWanted } = useLiveStatus();
  const nowMs = useHeld(useMinute(), !isWanted);
  const variables = { from: rangeStart(range, nowMs), bucket: rangeParts[range].bucket };
  const { data, previousData, error, refetch } = useQuery(
    OverviewStatsDocument,
    nowMs === 0 ? skipToken : { variables, fetchPolicy: 'no-cache' },
  );
  useRefetchAt(beat, () => refetch());
  return { data: (data ?? previousData)?.stats, error, retry: () => void refetch() };
}
