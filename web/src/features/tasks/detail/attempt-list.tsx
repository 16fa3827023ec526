'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ExpandableTable } from '@/components/ui/expandable-table';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskAttemptsDocument } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { AttemptRow, attemptColumns } from './attempt-row';
import { LoadMore } from './load-more';

export function AttemptList({ taskId }: { readonly taskId: string }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(TaskAttemptsDocument, {
    variables: { id: taskId },
    ...live,
  });
  const loaded = data ?? previousData;

  if (!loaded && error) {
    return (
      <ErrorState
        title="The attempts could not be loaded"
        reason={describeError(error)}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!loaded) return <Skeleton rows={6} label="Loading attempts" />;
  const attempts = loaded.task?.taskLogs;
  if (!attempts || attempts.edges.length === 0) {
    return <EmptyState title="No attempts yet" text="Each call of the webhook appears here, with its reply." />;
  }
  return (
    <>
      <ExpandableTable caption="Attempts, newest first" columns={attemptColumns}>
        {attempts.edges.map(({ node }) => (
          <AttemptRow key={node.id} attempt={node} />
        ))}
      </ExpandableTable>
      <LoadMore pageInfo={attempts.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}
