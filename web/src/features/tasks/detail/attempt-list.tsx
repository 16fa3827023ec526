'use client';

import { useQuery } from '@apollo/client/react';
import Link from 'next/link';
import { SearchIcon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ExpandableTable } from '@/components/ui/expandable-table';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskAttemptsDocument } from '@/gql/detail';
import { describeError } from '@/lib/apollo/describe-error';
import { useNewAttempts } from '@/lib/live/use-new-attempts';
import { AttemptRow, attemptColumns } from './attempt-row';
import { LoadMore } from './load-more';

export function AttemptList({ taskId }: { readonly taskId: string }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(TaskAttemptsDocument, {
    variables: { id: taskId },
  });
  const loaded = data ?? previousData;
  const fresh = useNewAttempts(taskId, loaded?.task?.taskLogs.edges[0]?.node.id);
  const showFresh = (): void => {
    fresh.clear();
    void refetch();
  };

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
    return (
      <EmptyState title="No attempts yet" text="Each call of the webhook appears here, with its reply.">
        {fresh.count > 0 && <Button onClick={showFresh}>Show {fresh.count} new</Button>}
      </EmptyState>
    );
  }
  return (
    <>
      <div role="status" className="flex min-h-10 items-center justify-between gap-2 border-b border-line px-2 py-1">
        <Link href={`/logs?task=${taskId}`} className={buttonStyles({ variant: 'ghost', size: 'small' })}>
          <SearchIcon aria-hidden /> Search in the logs
        </Link>
        {fresh.count > 0 && (
          <Button size="small" onClick={showFresh}>
            {fresh.count} new – show
          </Button>
        )}
      </div>
      <ExpandableTable caption="Attempts, newest first" columns={attemptColumns}>
        {attempts.edges.map(({ node }) => (
          <AttemptRow key={node.id} attempt={node} />
        ))}
      </ExpandableTable>
      <LoadMore pageInfo={attempts.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}
