'use client';

import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { NextUpDocument } from '@/gql/overview';
import { describeError } from '@/lib/apollo/describe-error';
import { useRefetchAt } from './use-beat';

/** The tasks that fire next, each once: one that fires every minute leaves room for the others. */
export function NextUp({ beat }: { readonly beat: number }) {
  const { data, error, refetch } = useQuery(NextUpDocument);
  useRefetchAt(beat, () => refetch());
  const tasks = data?.next.nodes.filter(({ nextRunAt }) => nextRunAt !== null);

  return (
    <Panel title="Next up">
      {!tasks && error && (
        <ErrorState
          title="The next runs could not be loaded"
          reason={describeError(error)}
          onRetry={() => void refetch()}
        />
      )}
      {!tasks && !error && <Skeleton rows={4} label="Loading the next runs" />}
      {tasks?.length === 0 && <p className="px-4 py-6 text-ink-2">No task is going to fire.</p>}
      <ol className="divide-y divide-line">
        {tasks?.map(({ id, name, nextRunAt, timeZone }) => (
          <li key={id} className="flex h-(--row-height) items-center justify-between gap-4 px-4">
            <Link href={`/tasks/${id}`} title={name} className="truncate hover:underline">
              {name}
            </Link>
            <span className="text-ink-2">{nextRunAt && <RelativeTime at={nextRunAt} zone={timeZone} />}</span>
          </li>
        ))}
      </ol>
      <p className="border-t border-line px-4 py-2">
        <Link href="/upcoming" className="text-ink-2 underline underline-offset-2 hover:text-ink">
          The whole day
        </Link>
      </p>
    </Panel>
  );
}
