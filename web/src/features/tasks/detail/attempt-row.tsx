'use client';

import { ExpandableRow } from '@/components/ui/expandable-row';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import { AttemptDetail } from '@/features/attempts/attempt-detail';
import type { AttemptSummaryFragment } from '@/gql/detail';
import { formatDuration } from '@/lib/time/format-duration';
import { formatInstant } from '@/lib/time/format-instant';
import { attemptStates, replyInShort } from '@/features/attempts/attempt-state';

export const attemptColumns = [
  { name: 'Began', className: '' },
  { name: 'Status', className: '' },
  { name: 'Retry', className: 'text-right max-sm:hidden' },
  { name: 'Late', className: 'text-right max-md:hidden' },
  { name: 'Duration', className: 'text-right max-sm:hidden' },
  { name: 'Reply', className: 'pl-6! max-sm:hidden' },
] as const;

export function AttemptRow({ attempt }: { readonly attempt: AttemptSummaryFragment }) {
  const [, , retry, late, duration, reply] = attemptColumns;
  return (
    <ExpandableRow
      label={`The attempt of ${formatInstant(attempt.createdAt)}`}
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
      <AttemptDetail id={attempt.id} />
    </ExpandableRow>
  );
}

function inWords(ms: number | null): string {
  return ms === null ? '–' : formatDuration(ms);
}
