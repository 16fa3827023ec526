import { useRouter } from 'next/navigation';
import type { TaskSummaryFragment } from '@/gql/actions';
import { useHotkey } from '@/lib/use-hotkey';
import { copyText } from './copy-text';
import { useTaskActions } from './use-task-actions';

/** Single keys that act on a task: the one that the page is about, or the one that is chosen when the key is pressed. */
export function useTaskKeys<Task extends TaskSummaryFragment>(current: () => Task | undefined): void {
  const { push } = useRouter();
  const { runNow, pause, resume } = useTaskActions();
  const onCurrent = (act: (task: Task) => void) => (): void => {
    const task = current();
    if (task) act(task);
  };
  const toggle = onCurrent((task) => (task.enabled ? pause : resume)(task));
  const edit = onCurrent(({ id }) => push(`/tasks/${id}/edit`));
  const copyId = onCurrent(({ id }) => void copyText(id, 'the id'));

  useHotkey('r', onCurrent(runNow));
  useHotkey('p', toggle);
  useHotkey('e', edit);
  useHotkey('y', copyId);
}
