import { useCheckedSchedule, type CheckedSchedule } from './checked-schedule';

export const cronVerdictId = 'schedule-verdict';

/** What the server says to the schedule, in a line that is always there, so that nothing jumps while one types. */
export function CronVerdict() {
  const checked = useCheckedSchedule();
  const { tone, words } = verdictOf(checked);
  return (
    <p
      id={cronVerdictId}
      aria-live="polite"
      className={`min-h-5 break-words transition-opacity duration-100 ${checked.isChecking ? 'opacity-60' : ''} ${tone}`}
    >
      {words}
    </p>
  );
}

function verdictOf({ isBlank, preview, trouble }: CheckedSchedule): { tone: string; words: string } {
  if (isBlank) return { tone: 'text-ink-3', words: 'Five fields, or an alias like @daily.' };
  if (trouble !== null) return { tone: 'text-failed', words: `Can’t check the schedule. ${trouble}` };
  if (!preview) return { tone: 'text-ink-3', words: 'Checking…' };
  if (preview.valid) return { tone: 'text-ink-2', words: preview.description ?? '' };
  return { tone: 'text-failed', words: preview.error ?? '' };
}
