'use client';

import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { ExpandableRow } from '@/components/ui/expandable-row';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { AttemptReplyDocument, type AttemptSummaryFragment } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { formatDuration } from '@/lib/time/format-duration';
import { formatInstant } from '@/lib/time/format-instant';
import { attemptStates, replyInShort } from '../attempt-state';
import { ReplyText } from './reply-text';

export const attemptColumns = [
  { name: 'Began', className: '' },
  { name: 'Status', className: '' },
  { name: 'Retry', className: 'text-right max-sm:hidden' },
  { name: 'Late', className: 'text-right max-md:hidden' },
  { name: 'Duration', className: 'text-right max-sm:hidden' },
  { name: 'Reply', className: 'max-sm:hidden' },
] as const;

export function AttemptRow({ attempt }: { readonly attempt: AttemptSummaryFragment }) {
  const [, , retry, late, duration, reply] = attemptColumns;
  return (
    <ExpandableRow
      label={`Reply to the attempt of ${formatInstant(attempt.createdAt)}`}
      columns={attemptColumns.length + 1}
      cells={
        <>
          <td>
            <RelativeTime at={attempt.createdAt} />
          </td>
          <td>
            <StatusPill {...attemptStates[attempt.status]} />
          </td>
          <td className={retry.className}>{attempt.retryCount}</td>
          <td className={late.className}>{inWords(attempt.latenessMs)}</td>
          <td className={duration.className}>{inWords(attempt.executionTime)}</td>
          <td className={`text-ink-2 ${reply.className}`}>{replyInShort(attempt)}</td>
        </>
      }
    >
      {/* What was fetched while the attempt ran is out of date once it has ended. */}
      <Reply key={attempt.status} attempt={attempt} />
    </ExpandableRow>
  );
}

/** Fetched when it is opened: a page of replies of 64 KiB each would be heavy. */
function Reply({ attempt }: { readonly attempt: AttemptSummaryFragment }) {
  const { data, previousData, error, refetch } = useQuery(AttemptReplyDocument, {
    variables: { id: attempt.id },
    ...(attempt.status === 'RUNNING' && live),
  });
  const reply = (data ?? previousData)?.taskLog;

  if (!reply && error) {
    return (
      <ErrorState title="The reply could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!reply) return <Skeleton rows={1} label="Loading the reply" />;
  return (
    <div className="flex flex-col gap-2 px-4 py-3">
      <ReplyText reply={reply} />
    </div>
  );
}

function inWords(ms: number | null): string {
  return ms === null ? '–' : formatDuration(ms);
}
