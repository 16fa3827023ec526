'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskRunsDocument, type RunSummaryFragment } from '@/gql/graphql';
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
      <RunTable runs={runs.edges.map((edge) => edge.node)} />
      <LoadMore pageInfo={runs.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}

function RunTable({ runs }: { readonly runs: readonly RunSummaryFragment[] }) {
  return (
    <table className="w-full">
      <caption className="sr-only">Runs, newest first</caption>
      <thead className="border-b border-line text-left text-xs text-ink-3">
        <tr className="h-9 *:px-2 *:font-medium *:last:pr-4">
          <th scope="col">
            <span className="sr-only">Open</span>
          </th>
          {runColumns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </tbody>
    </table>
  );
}
