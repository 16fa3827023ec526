'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ExpandableTable } from '@/components/ui/expandable-table';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskRunsDocument } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { LoadMore } from './load-more';
import { RunRow, runColumns } from './run-row';

export function RunList({ taskId }: { readonly taskId: string }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(TaskRunsDocument, {
    variables: { id: taskId },
    ...live,
  });
  const loaded = data ?? previousData;

  if (!loaded && error) {
    return (
      <ErrorState title="The runs could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!loaded) return <Skeleton rows={6} label="Loading runs" />;
  const runs = loaded.task?.runs;
  if (!runs || runs.edges.length === 0) {
    return <EmptyState title="No runs yet" text="The first appears when the schedule fires, or at “Run now”." />;
  }
  return (
    <>
      <ExpandableTable caption="Runs, newest first" columns={runColumns}>
        {runs.edges.map(({ node }) => (
          <RunRow key={node.id} run={node} />
        ))}
      </ExpandableTable>
      <LoadMore pageInfo={runs.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}
