import { skipToken, useQuery } from '@apollo/client/react';
import { TaskStatusCountsDocument, type TaskStatusCountsQueryVariables, type TaskTotalFragment } from '@/gql/list';
import { usePreferencesKnown } from '@/lib/preferences/preferences-known';
import { useMinute } from '@/lib/time/use-minute';
import { useDebounced } from '@/lib/use-debounced';
import { statuses, type ListQuery } from './list-query';
import { conditionsOf, statusFilters } from './list-variables';

type Status = ListQuery['status'];

const typingMs = 100;
const renewedEveryMs = 15_000;

/** How many tasks each status would show, under the other conditions as they are; undefined until it is known. */
export function useStatusCounts(query: ListQuery): Partial<Record<Status, TaskTotalFragment['totalCount']>> {
  const nowMs = useMinute();
  const q = useDebounced(query.q, typingMs);
  const isKnown = usePreferencesKnown();
  const conditions = conditionsOf({ ...query, q }, nowMs);
  const variables: TaskStatusCountsQueryVariables = {};
  for (const status of statuses) variables[status] = { ...statusFilters[status], ...conditions };
  const { data, previousData } = useQuery(
    TaskStatusCountsDocument,
    isKnown
      ? { variables, pollInterval: renewedEveryMs, skipPollAttempt: () => document.hidden, fetchPolicy: 'no-cache' }
      : skipToken,
  );
  const counted = data ?? previousData;
  if (!counted) return {};
  return Object.fromEntries(statuses.map((status) => [status, counted[status].totalCount]));
}
