import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { describeError } from '@/lib/apollo/describe-error';
import { ListEmpty } from './list-empty';
import { ListPager } from './list-pager';
import type { ListQuery, SetListQuery } from './list-query';
import { StaleBanner } from './stale-banner';
import { TaskRows } from './task-rows';
import type { useTaskPage } from './use-task-page';

interface ListBodyProps extends Omit<ReturnType<typeof useTaskPage>, 'isLoading'> {
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

/** What is below the filters, in its four states. */
export function ListBody({ page, error, refetch, ...view }: ListBodyProps) {
  if (!page && error) {
    return <ErrorState title="The tasks could not be loaded" reason={describeError(error)} onRetry={refetch} />;
  }
  if (!page) return <Skeleton rows={8} label="Loading tasks" />;
  return (
    <>
      {error && <StaleBanner reason={describeError(error)} onRetry={refetch} />}
      <TaskRows {...view} page={page} />
      {page.nodes.length === 0 ? <ListEmpty {...view} /> : <ListPager {...view} page={page} />}
    </>
  );
}
