'use client';

import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { attemptStates, replyInShort } from '@/features/attempts/attempt-state';
import { RecentAttemptsDocument, type LiveAttemptFragment } from '@/gql/overview';
import { describeError } from '@/lib/apollo/describe-error';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { usePointed } from '@/lib/use-pointed';
import { useRefetchAt } from './use-beat';

/** The newest attempts. While somebody points at the list or is in it by keyboard, it stands still. */
export function RecentAttempts({ beat }: { readonly beat: number }) {
  const { data, error, refetch } = useQuery(RecentAttemptsDocument);
  const { isPointed, handlers } = usePointed();
  useRefetchAt(beat, () => (isPointed ? Promise.resolve() : refetch()));
  const attempts = data?.recent.nodes;

  return (
    <Panel title="Recent attempts">
      {!attempts && error && (
        <ErrorState
          title="The attempts could not be loaded"
          reason={describeError(error)}
          onRetry={() => void refetch()}
        />
      )}
      {!attempts && !error && <Skeleton rows={6} label="Loading attempts" />}
      {attempts?.length === 0 && <p className="px-4 py-6 text-ink-2">No webhook has been called yet.</p>}
      <ol className="divide-y divide-line" {...handlers}>
        {attempts?.map((attempt) => (
          <Row key={attempt.id} attempt={attempt} />
        ))}
      </ol>
      <p className="border-t border-line px-4 py-2">
        <Link href="/logs" className="text-ink-2 underline underline-offset-2 hover:text-ink">
          All attempts
        </Link>
      </p>
    </Panel>
  );
}

function Row({ attempt }: { readonly attempt: LiveAttemptFragment }) {
  const { clock, full } = useInstantFormat();
  return (
    <li>
      <Link
        href={`/logs?log=${attempt.id}`}
        className="flex h-(--row-height) items-center gap-4 px-4 hover:bg-muted/50 focus-visible:-outline-offset-2"
      >
        <time
          dateTime={attempt.createdAt}
          title={full(attempt.createdAt)}
          className="font-mono text-xs text-ink-3 max-sm:hidden"
        >
          {clock(attempt.createdAt).slice(0, 8)}
        </time>
        <span className="min-w-0 flex-1 truncate">{attempt.task.name}</span>
        <span className="text-ink-2 max-sm:hidden">{replyInShort(attempt)}</span>
        <span className="w-16 text-right text-ink-2 max-sm:hidden">
          {attempt.executionTime === null ? '' : formatDuration(attempt.executionTime)}
        </span>
        <span className="flex w-20 justify-end">
          <StatusPill {...attemptStates[attempt.status]} />
        </span>
      </Link>
    </li>
  );
}
