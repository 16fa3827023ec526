import { useMemo } from 'react';
import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { TaskStripsDocument, type TaskStripsQuery, type TaskSummaryFragment } from '@/gql/list';
import { useRenewal } from './use-renewal';

export type TaskStrip = TaskStripsQuery['tasks']['nodes'][number];

/** The strips of the tasks in sight by id: asked for apart, so that the rows need not wait for them. */
export function useStrips(tasks: readonly TaskSummaryFragment[]): ReadonlyMap<string, TaskStrip> {
  const client = useApolloClient();
  const ids = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const { data, previousData } = useQuery(
    TaskStripsDocument,
    ids.length > 0 ? { variables: { ids, first: ids.length } } : skipToken,
  );
  useRenewal(tasks, (changed) =>
    client.query({
      query: TaskStripsDocument,
      variables: { ids: changed, first: changed.length },
      fetchPolicy: 'network-only',
      errorPolicy: 'all', // the strips stay as they were, and the next change asks again
    }),
  );
  const strips = (data ?? previousData)?.tasks.nodes;
  return useMemo(() => new Map(strips?.map((strip) => [strip.id, strip])), [strips]);
}
