import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import type { RunSummaryFragment } from '@/gql/detail';
import { formatDuration } from '@/lib/time/format-duration';
import { replyInShort } from '@/features/attempts/attempt-state';
import { runStates, runTriggers } from '../run-state';
import { runDurationMs } from '../strip/bar';
import { AttemptDots } from './attempt-dots';

interface RunTableProps {
  readonly runs: readonly RunSummaryFragment[];
  readonly timeZone: string;
  readonly onOpen: (id: string) => void;
}

const columns = [
  { name: 'Scheduled for', className: '' },
  { name: 'State', className: 'w-28' },
  { name: 'Attempts', className: 'w-28 @max-lg:hidden' },
  { name: 'Late', className: 'w-20 text-right @max-2xl:hidden' },
  { name: 'Duration', className: 'w-24 text-right @max-xs:hidden' },
  { name: 'Reply', className: 'w-32 pl-6! @max-xl:hidden' },
  { name: 'Trigger', className: 'w-24 @max-4xl:hidden' },
] as const;

export function RunTable({ runs, timeZone, onOpen }: RunTableProps) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">Runs, newest first</caption>
      <thead className="border-b border-line text-left text-xs text-ink-3">
        <tr className="h-9 *:px-2 *:font-medium *:whitespace-nowrap *:first:pl-4 *:last:pr-4">
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} timeZone={timeZone} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface RunRowProps extends Pick<RunTableProps, 'timeZone' | 'onOpen'> {
  readonly run: RunSummaryFragment;
}

function RunRow({ run, timeZone, onOpen }: RunRowProps) {
  const [, state, attempts, late, duration, reply, trigger] = columns;
  const newest = run.attempts.at(-1);
  const durationMs = runDurationMs(run);
  return (
    // The button holds the way for the keyboard; the row around it is a larger target for the mouse.
    <tr
      onClick={() => onOpen(run.id)}
      className="h-(--row-height) cursor-pointer border-b border-line *:truncate *:px-2 *:first:pl-4 last:border-b-0 *:last:pr-4 hover:bg-muted/50"
    >
      <th scope="row" className="text-left font-normal">
        <button type="button" className="h-6 rounded-sm underline-offset-2 hover:underline">
          <span className="sr-only">Open the run of </span>
          <RelativeTime at={run.scheduledFor} zone={timeZone} />
        </button>
      </th>
      <td className={state.className}>
        <StatusPill {...runStates[run.state]} />
      </td>
      <td className={attempts.className}>
        <AttemptDots attempts={run.attempts} />
      </td>
      <td className={late.className}>{run.latenessMs === null ? '–' : formatDuration(run.latenessMs)}</td>
      <td className={duration.className}>{durationMs === null ? '–' : formatDuration(durationMs)}</td>
      <td className={`text-ink-2 ${reply.className}`}>{newest ? replyInShort(newest) : '–'}</td>
      <td className={`text-ink-2 ${trigger.className}`}>{runTriggers[run.trigger]}</td>
    </tr>
  );
}
