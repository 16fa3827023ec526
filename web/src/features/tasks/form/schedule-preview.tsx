'use client';

import { useWatch } from 'react-hook-form';
import { skipToken, useQuery } from '@apollo/client/react';
import { Panel } from '@/components/ui/panel';
import { PreviewScheduleDocument, type PreviewScheduleQuery } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { useDebounced } from '@/lib/use-debounced';
import { OccurrenceList } from '../occurrence-list';
import type { TaskFormValues } from './task-form-values';

export const schedulePreviewId = 'schedule-preview';

/** What the schedule means, from the very code that will fire it. The last answer stays, faded, until the next is there. */
export function SchedulePreview() {
  const [typedSchedule, typedZone] = useWatch<TaskFormValues, ['schedule', 'timeZone']>({
    name: ['schedule', 'timeZone'],
  });
  const schedule = useDebounced(typedSchedule, 150);
  const timeZone = useDebounced(typedZone, 150);
  const { data, previousData, error, loading } = useQuery(
    PreviewScheduleDocument,
    // Not cached: the coming occurrences depend on the moment of asking.
    schedule.trim() === '' ? skipToken : { variables: { schedule, timeZone }, fetchPolicy: 'no-cache' },
  );
  const isOutdated = loading || schedule !== typedSchedule || timeZone !== typedZone;
  const preview = (data ?? previousData)?.previewSchedule;

  return (
    <Panel title="When it fires">
      <div
        id={schedulePreviewId}
        aria-live="polite"
        className={`min-h-60 p-4 transition-opacity duration-100 ${isOutdated ? 'opacity-60' : ''}`}
      >
        <Answer schedule={schedule} preview={preview} error={error} />
      </div>
    </Panel>
  );
}

interface AnswerProps {
  readonly schedule: string;
  readonly preview: PreviewScheduleQuery['previewSchedule'] | undefined;
  readonly error: unknown;
}

function Answer({ schedule, preview, error }: AnswerProps) {
  if (schedule.trim() === '') return <p className="text-ink-3">Type a schedule, or pick one, to see its next runs.</p>;
  if (error) return <p className="text-failed">The schedule cannot be checked. {describeError(error)}</p>;
  if (!preview) return <p className="text-ink-3">Checking…</p>;
  if (!preview.valid) return <p className="break-words text-failed">{preview.error}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">{preview.description}</p>
      {preview.warnings.map(({ code, message }) => (
        <p key={code} className="rounded-sm bg-retrying-bg px-2 py-1.5 text-xs text-retrying">
          {message}
        </p>
      ))}
      <OccurrenceList occurrences={preview.runs} />
    </div>
  );
}
