'use client';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { describeError } from '@/lib/apollo/describe-error';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { LoadOlder } from './load-older';
import { LogRow } from './log-row';
import { isFiltered, noFilter, type LogsQuery, type SetLogsQuery } from './logs-query';
import type { Logs } from './use-logs';

interface LogTableProps {
  readonly query: LogsQuery;
  readonly setQuery: SetLogsQuery;
  readonly logs: Logs;
  readonly opened: string | null;
  /** Beside a panel there is less room. */
  readonly isNarrow: boolean;
  readonly onOpen: (id: string | null) => void;
}

export function LogTable({ query, setQuery, logs, opened, isNarrow, onOpen }: LogTableProps) {
  const { attempts, pageInfo, error, renew, loadMore } = logs;
  const { zone } = useInstantFormat();
  if (error) {
    return (
      <ErrorState title="The attempts could not be loaded" reason={describeError(error)} onRetry={() => void renew()} />
    );
  }
  if (!attempts) return <Skeleton rows={12} label="Loading attempts" />;
  if (attempts.length === 0) {
    return isFiltered(query) ? (
      <EmptyState title="No attempt matches" text="None that is still kept, within this time and these filters.">
        <Button onClick={() => void setQuery(noFilter)}>Clear the filters</Button>
      </EmptyState>
    ) : (
      <EmptyState title="No attempts in the last 24 hours" text="Each call of a webhook appears here, with its reply.">
        <Button onClick={() => void setQuery({ range: 'all' })}>Look at all of them</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <table className="w-full table-fixed max-sm:block" data-narrow={isNarrow || undefined}>
        <caption className="sr-only">Attempts, newest first</caption>
        <thead className="border-b border-line text-left text-xs text-ink-3 max-sm:hidden">
          <tr className="h-9 *:px-2 *:font-medium *:first:pl-4 *:last:pr-4">
            <th scope="col" className="w-44">
              Began, {zone(attempts[0]?.createdAt ?? '')}
            </th>
            <th scope="col" className="w-26">
              Status
            </th>
            <th scope="col">Task</th>
            <th scope="col" className="w-18 text-right max-lg:hidden">
              Attempt
            </th>
            <th scope="col" className="w-28">
              Reply
            </th>
            <th scope="col" className="w-20 text-right max-md:hidden">
              Duration
            </th>
            {!isNarrow && (
              <th scope="col" className="w-1/4 max-xl:hidden">
                Message
              </th>
            )}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {attempts.map((attempt) => (
            <LogRow
              key={attempt.id}
              attempt={attempt}
              isOpen={attempt.id === opened}
              isNarrow={isNarrow}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {pageInfo && <LoadOlder pageInfo={pageInfo} onLoad={loadMore} count={attempts.length} />}
    </>
  );
}
