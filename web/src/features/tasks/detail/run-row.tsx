import { ExpandableRow } from '@/components/ui/expandable-row';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import type { RunSummaryFragment } from '@/gql/graphql';
import { formatDuration } from '@/lib/time/format-duration';
import { formatInstant } from '@/lib/time/format-instant';
import { replyInShort } from '../attempt-state';
import { RunAttempts } from './run-attempts';
import { runStates, runTriggers } from './run-state';

export const runColumns = [
  { name: 'Scheduled for', className: '' },
  { name: 'State', className: '' },
  { name: 'Trigger', className: 'max-xl:hidden' },
  { name: 'Attempts', className: 'text-right max-sm:hidden' },
  { name: 'Late', className: 'text-right max-md:hidden' },
  { name: 'Duration', className: 'text-right max-sm:hidden' },
  { name: 'Reply', className: 'max-sm:hidden' },
] as const;

export function RunRow({ run }: { readonly run: RunSummaryFragment }) {
  const reply = run.attempts.at(-1);
  const [, , trigger, attempts, late, duration, answered] = runColumns;
  return (
    <ExpandableRow
      label={`Attempts of the run for ${formatInstant(run.scheduledFor)}`}
      columns={runColumns.length + 1}
      cells={
        <>
          <td>
            <RelativeTime at={run.scheduledFor} />
          </td>
          <td>
            <StatusPill {...runStates[run.state]} />
          </td>
          <td className={`text-ink-2 ${trigger.className}`}>{runTriggers[run.trigger]}</td>
          <td className={attempts.className}>{run.attemptCount}</td>
          <td className={late.className}>{run.latenessMs === null ? '–' : formatDuration(run.latenessMs)}</td>
          <td className={duration.className}>{durationOf(run)}</td>
          <td className={`text-ink-2 ${answered.className}`}>{reply ? replyInShort(reply) : '–'}</td>
        </>
      }
    >
      {/* What was fetched while the run was active is out of date once it has ended. */}
      <RunAttempts key={run.finishedAt} run={run} />
    </ExpandableRow>
  );
}

/** From the first attempt to the last reply, waits between attempts included. */
function durationOf({ startedAt, finishedAt }: RunSummaryFragment): string {
  if (!startedAt || !finishedAt) return '–';
  return formatDuration(Date.parse(finishedAt) - Date.parse(startedAt));
}
