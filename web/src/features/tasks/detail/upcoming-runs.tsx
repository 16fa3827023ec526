import { Panel } from '@/components/ui/panel';
import type { TaskQuery } from '@/gql/detail';
import { OccurrenceList } from '../occurrence-list';

export function UpcomingRuns({ task }: { readonly task: NonNullable<TaskQuery['task']> }) {
  return (
    <Panel title="Next runs">
      <div className="p-4">
        {!task.enabled && <p className="mb-2 text-ink-2">Paused: none of these fires until the task is resumed.</p>}
        {task.scheduleError && <p className="text-failed">{task.scheduleError}</p>}
        <OccurrenceList occurrences={task.upcomingRuns} />
      </div>
    </Panel>
  );
}
