import type { RunTrigger, TaskRunState } from '@/gql/shell';
import type { StatusTone } from '@/components/ui/status-pill';

export const runStates: Record<TaskRunState, { tone: StatusTone; label: string }> = {
  QUEUED: { tone: 'queued', label: 'Queued' },
  WAITING: { tone: 'retrying', label: 'Waiting' },
  RUNNING: { tone: 'running', label: 'Running' },
  FINISH: { tone: 'finish', label: 'Finish' },
  FAILED: { tone: 'failed', label: 'Failed' },
  SKIPPED: { tone: 'ready', label: 'Skipped' },
  MISSED: { tone: 'ready', label: 'Missed' },
  CANCELED: { tone: 'ready', label: 'Canceled' },
};

export const runTriggers: Record<RunTrigger, string> = {
  SCHEDULE: 'Schedule',
  CATCH_UP: 'Catch-up',
  MANUAL: 'By hand',
  EXTERNAL: 'External',
};
