'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskAttemptsDocument, type AttemptSummaryFragment } from '@/gql/graphql';
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
      <AttemptTable attempts={attempts.edges.map((edge) => edge.node)} />
      <LoadMore pageInfo={attempts.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}

function AttemptTable({ attempts }: { readonly attempts: readonly AttemptSummaryFragment[] }) {
  return (
    <table className="w-full">
      <caption className="sr-only">Attempts, newest first</caption>
      <thead className="border-b border-line text-left text-xs text-ink-3">
        <tr className="h-9 *:px-2 *:font-medium *:last:pr-4">
          <th scope="col">
            <span className="sr-only">Open</span>
          </th>
          {attemptColumns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attempts.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} />
        ))}
      </tbody>
    </table>
  );
}
