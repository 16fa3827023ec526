'use client';

import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { RunAttemptsDocument, type RunAttemptsQuery, type RunSummaryFragment } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { formatDuration } from '@/lib/time/format-duration';
import { formatInstant } from '@/lib/time/format-instant';
import { attemptStates, replyInShort } from '../attempt-state';
import { ReplyText } from './reply-text';

/** The attempts of one run with what the webhook said; polled only while there may be more of them. */
export function RunAttempts({ run }: { readonly run: RunSummaryFragment }) {
  const { data, previousData, error, refetch } = useQuery(RunAttemptsDocument, {
    variables: { runId: run.id },
    ...(run.finishedAt === null && live),
  });
  const attempts = (data ?? previousData)?.taskRun?.attempts;

  if (!attempts && error) {
    return (
      <ErrorState
        title="The attempts could not be loaded"
        reason={describeError(error)}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!attempts) return <Skeleton rows={1} label="Loading attempts" />;
  if (attempts.length === 0) return <p className="px-4 py-3 text-ink-2">{run.reason ?? 'No attempt has begun yet.'}</p>;
  return (
    <ol className="divide-y divide-line">
      {attempts.map((attempt) => (
        <Attempt key={attempt.id} attempt={attempt} />
      ))}
    </ol>
  );
}

type AttemptOfRun = NonNullable<RunAttemptsQuery['taskRun']>['attempts'][number];

function Attempt({ attempt }: { readonly attempt: AttemptOfRun }) {
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-medium">Attempt {attempt.retryCount + 1}</span>
        <StatusPill {...attemptStates[attempt.status]} />
        <span>{replyInShort(attempt)}</span>
        {attempt.executionTime !== null && <span>{formatDuration(attempt.executionTime)}</span>}
        <time dateTime={attempt.createdAt} className="text-xs text-ink-3">
          {formatInstant(attempt.createdAt)}
        </time>
      </div>
      <ReplyText reply={attempt} />
    </li>
  );
}
