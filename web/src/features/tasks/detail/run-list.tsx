'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskRunsDocument, type TaskSummaryFragment } from '@/gql/detail';
import { describeError } from '@/lib/apollo/describe-error';
import { useRenewal } from '../strip/use-renewal';
import { LoadMore } from './load-more';
import { RunTable } from './run-table';

interface RunListProps {
  readonly task: TaskSummaryFragment;
  readonly onOpen: (id: string) => void;
}

export function RunList({ task, onOpen }: RunListProps) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(TaskRunsDocument, { variables: { id: task.id } });
  const loaded = data ?? previousData;
  useRenewal([task], () => refetch());

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
      <RunTable runs={runs.edges.map(({ node }) => node)} timeZone={task.timeZone} onOpen={onOpen} />
      <LoadMore pageInfo={runs.pageInfo} onLoad={(after) => fetchMore({ variables: { after } })} />
    </>
  );
}
