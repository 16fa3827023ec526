import { skipToken, useQuery } from '@apollo/client/react';
import { TasksDocument } from '@/gql/list';
import { useLiveTasks } from '@/lib/live/use-live-tasks';
import { usePreferencesKnown } from '@/lib/preferences/preferences-known';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useMinute } from '@/lib/time/use-minute';
import { useDebounced } from '@/lib/use-debounced';
import type { ListQuery } from './list-query';
import { listVariables } from './list-variables';

const typingMs = 100;

/** The page of tasks that the URL asks for, kept fresh. While another one is on its way, the last one stays in sight. */
export function useTaskPage(query: ListQuery) {
  const { pageSize } = usePreferences();
  const isKnown = usePreferencesKnown();
  const nowMs = useMinute();
  const q = useDebounced(query.q, typingMs);
  const variables = listVariables({ ...query, q }, query.size ?? pageSize, nowMs);
  const { data, previousData, error, loading, refetch } = useQuery(TasksDocument, isKnown ? { variables } : skipToken);
  const page = (data ?? previousData)?.tasks;
  useLiveTasks(page?.nodes.map(({ id }) => id) ?? []);
  return { page, error, isLoading: loading, refetch: () => void refetch() };
}
