import type { TaskSummaryFragment } from '@/gql/shell';
import type { StatusTone } from '@/components/ui/status-pill';

type StateOfTask = Pick<TaskSummaryFragment, 'status' | 'enabled'> & {
  readonly lastLog: Pick<NonNullable<TaskSummaryFragment['lastLog']>, 'status' | 'run'> | null;
};

/** What the pill of a task says. Stored are three states; that it is paused or between two attempts is derived. */
export function taskState(task: StateOfTask): { tone: StatusTone; label: string } {
  if (task.status === 'RUNNING') {
    return isRetrying(task) ? { tone: 'retrying', label: 'Retrying' } : { tone: 'running', label: 'Running' };
  }
  if (!task.enabled) return { tone: 'paused', label: 'Paused' };
  return task.status === 'FAILED' ? { tone: 'failed', label: 'Failed' } : { tone: 'ready', label: 'Ready' };
}

/** The newest attempt failed, and its run goes on. */
function isRetrying({ lastLog }: StateOfTask): boolean {
  return lastLog?.status === 'FAILED' && lastLog.run.finishedAt === null;
}
