import { useMemo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { timeZones } from '@/lib/time/time-zones';
import { schedulePreviewId } from './schedule-preview';
import type { TaskFormValues } from './task-form-values';
import { TextField } from './text-field';

const presets = [
  { name: 'Every minute', schedule: '* * * * *' },
  { name: 'Every 5 minutes', schedule: '*/5 * * * *' },
  { name: 'Hourly', schedule: '0 * * * *' },
  { name: 'Daily at 09:00', schedule: '0 9 * * *' },
  { name: 'Weekdays at 09:00', schedule: '0 9 * * 1-5' },
  { name: 'Monthly', schedule: '0 9 1 * *' },
] as const;

export function ScheduleFields() {
  const { setValue } = useFormContext<TaskFormValues>();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2.5">
      <legend className="sr-only">Schedule</legend>
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          name="schedule"
          label="Schedule"
          hint="minute hour day month weekday"
          isMono
          describedBy={schedulePreviewId}
        />
        <TimeZoneField />
      </div>
      <div role="group" aria-label="Common schedules" className="flex flex-wrap gap-1.5">
        {presets.map(({ name, schedule }) => (
          <button
            key={name}
            type="button"
            onClick={() => setValue('schedule', schedule, { shouldDirty: true })}
            className="h-6 rounded-md border border-line bg-surface px-2 text-xs text-ink-2 hover:bg-muted hover:text-ink"
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function TimeZoneField() {
  const { field, fieldState } = useController<TaskFormValues, 'timeZone'>({ name: 'timeZone' });
  const options = useMemo(() => timeZones(), []);
  return (
    <Field label="Time zone" error={fieldState.error?.message}>
      {(control) => <Combobox control={control} options={options} {...field} />}
    </Field>
  );
}
