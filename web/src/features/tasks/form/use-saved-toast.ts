import { toast } from '@/components/ui/toast';
import type { TaskSummaryFragment } from '@/gql/form';
import { useTakeStep } from '@/lib/preferences/use-take-step';
import { formatRelative } from '@/lib/time/format-relative';
import { useTaskActions } from '../actions/use-task-actions';

/** Says that a task was saved and when it runs next, and offers not to wait for it. */
export function useSavedToast(): (done: 'Created' | 'Saved', task: TaskSummaryFragment) => void {
  const { runNow } = useTaskActions();
  const take = useTakeStep();
  return (done, task) => {
    if (done === 'Created') take('created');
    toast.success(`${done} ${task.name}. ${nextRunInWords(task)}`, {
      action: { label: 'Run now', onClick: () => runNow(task) },
    });
  };
}

function nextRunInWords({ enabled, nextRunAt }: TaskSummaryFragment): string {
  if (!enabled) return 'It is paused.';
  return nextRunAt === null ? 'It has no next run.' : `Next run ${formatRelative(Date.parse(nextRunAt), Date.now())}.`;
}
