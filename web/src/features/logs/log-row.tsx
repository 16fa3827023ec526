import { memo } from 'react';
import { StatusPill } from '@/components/ui/status-pill';
import { attemptStates, replyInShort } from '@/features/attempts/attempt-state';
import type { LogRowFragment } from '@/gql/logs';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';

interface LogRowProps {
  readonly attempt: LogRowFragment;
  readonly isOpen: boolean;
  readonly isNarrow: boolean;
  readonly onOpen: (id: string | null) => void;
}

/** The button in the first cell is for the keyboard; by pointer the whole row opens. */
export const LogRow = memo(function LogRow({ attempt, isOpen, isNarrow, onOpen }: LogRowProps) {
  const { log, full } = useInstantFormat();
  return (
    <tr
      onClick={() => onOpen(isOpen ? null : attempt.id)}
      className={`h-(--row-height) cursor-pointer border-b border-line *:px-2 *:first:pl-4 *:last:pr-4 max-sm:grid max-sm:h-auto max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-y-1 max-sm:px-2 max-sm:py-2 max-sm:*:first:pl-2 max-sm:*:last:pr-2 ${isOpen ? 'bg-muted' : 'hover:bg-muted/50'}`}
    >
      <td className="max-sm:order-3">
        <button
          type="button"
          aria-expanded={isOpen}
          title={full(attempt.createdAt)}
          className="min-h-6 rounded-sm font-mono text-xs whitespace-nowrap text-ink-2"
        >
          {log(attempt.createdAt)}
          <span className="sr-only">, attempt of {attempt.task.name}</span>
        </button>
      </td>
      <td className="max-sm:order-2 max-sm:justify-self-end">
        <StatusPill {...attemptStates[attempt.status]} />
      </td>
      <th scope="row" className="truncate text-left font-medium max-sm:order-1" title={attempt.task.name}>
        {attempt.task.name}
      </th>
      <td className="text-right text-ink-2 max-lg:hidden">#{attempt.retryCount + 1}</td>
      <td className="truncate text-ink-2 max-sm:order-4 max-sm:text-right">{replyInShort(attempt)}</td>
      <td className="text-right whitespace-nowrap text-ink-2 max-md:hidden">
        {attempt.executionTime === null ? '' : formatDuration(attempt.executionTime)}
      </td>
      {!isNarrow && (
        <td className="truncate font-mono text-xs text-ink-3 max-xl:hidden">{attempt.message?.slice(0, 200)}</td>
      )}
    </tr>
  );
});
