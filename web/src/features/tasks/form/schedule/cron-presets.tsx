import { useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { TaskFormValues } from '../values/task-form-values';

export function CronPresets() {
  const { setValue } = useFormContext<TaskFormValues>();
  const today = useSyncExternalStore(subscribeToNothing, todayIs, unknownDay);
  return (
    <div role="group" aria-label="Common schedules" className="flex flex-wrap gap-1.5">
      {presetsOn(today).map(({ name, schedule }) => (
        <button
          key={name}
          type="button"
          title={schedule}
          onClick={() => setValue('schedule', schedule, { shouldDirty: true, shouldValidate: true })}
          className="h-6 rounded-md border border-line bg-surface px-2 text-xs text-ink-2 hover:bg-muted hover:text-ink"
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Where this day is not in every month, the first of the month is meant. */
function presetsOn(today: string): readonly { name: string; schedule: string }[] {
  const [weekday = 1, date = 1] = today.split(' ').map(Number);
  const day = date > 28 ? 1 : date;
  return [
    { name: 'Every minute', schedule: '* * * * *' },
    { name: 'Every 5 minutes', schedule: '*/5 * * * *' },
    { name: 'Every 15 minutes', schedule: '*/15 * * * *' },
    { name: 'Hourly', schedule: '0 * * * *' },
    { name: 'Daily at 09:00', schedule: '0 9 * * *' },
    { name: 'Weekdays at 09:00', schedule: '0 9 * * 1-5' },
    { name: `${weekdays[weekday] ?? 'Monday'}s at 09:00`, schedule: `0 9 * * ${weekday}` },
    { name: `Monthly on the ${ordinal(day)}`, schedule: `0 9 ${day} * *` },
  ];
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function ordinal(day: number): string {
  const suffix = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

/** The browser's day; the server may be in another one, and leaves it open. */
function todayIs(): string {
  const now = new Date();
  return `${now.getDay()} ${now.getDate()}`;
}

function unknownDay(): string {
  return '1 1';
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
