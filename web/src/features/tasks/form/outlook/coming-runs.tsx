import { RelativeTime } from '@/components/ui/relative-time';
import { formatLocalTime } from '@/lib/time/format-instant';
import { otherClock } from '@/lib/time/other-clock';
import { useCheckedSchedule, type Preview } from '../schedule/checked-schedule';

/** The last answer stays, faded, until the next is there; the place of five runs is always kept. */
export function ComingRuns() {
  const { isBlank, preview, isChecking, trouble } = useCheckedSchedule();
  const isOld = isChecking || trouble !== null;
  return (
    <div className={`min-h-61 transition-opacity duration-100 ${isOld ? 'opacity-60' : ''}`} aria-busy={isChecking}>
      {isBlank || !preview ? (
        <p className="text-ink-3">Type a schedule, or pick one, to see when it fires.</p>
      ) : (
        <Runs preview={preview} />
      )}
    </div>
  );
}

function Runs({ preview }: { readonly preview: Preview }) {
  if (!preview.valid) return <p className="text-ink-3">None: this is not a schedule yet.</p>;
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-2">
        {preview.runs.map((run) => (
          <Run key={run.scheduledFor} run={run} />
        ))}
      </ol>
      {preview.warnings.map(({ code, message }) => (
        <p key={code} className="rounded-sm bg-retrying-bg px-2 py-1.5 text-xs text-retrying">
          {message}
        </p>
      ))}
    </div>
  );
}

function Run({ run: { scheduledFor, localTime, note } }: { readonly run: Preview['runs'][number] }) {
  const other = otherClock(scheduledFor, localTime, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <li>
      <p>{formatLocalTime(localTime)}</p>
      <p className="text-xs text-ink-3">
        <RelativeTime at={scheduledFor} />
        {other !== null && ` · ${other}`}
      </p>
      {note && <p className="text-xs text-retrying">{note}</p>}
    </li>
  );
}
