import { Command } from 'cmdk';
import { usePathname, useRouter } from 'next/navigation';
import { skipToken, useQuery } from '@apollo/client/react';
import { CopyPlusIcon, PauseIcon, PencilIcon, PlayIcon } from 'lucide-react';
import { useTaskActions } from '@/features/tasks/actions/use-task-actions';
import { PaletteTaskDocument } from '@/gql/palette';
import { isUuid } from '@/lib/uuid';
import { groupStyles, PaletteItem } from './palette-item';

/** What can be done with the task whose page is open. */
export function ThisTaskGroup({ onDone }: { readonly onDone: () => void }) {
  const id = usePathname().split('/')[2] ?? '';
  const { push } = useRouter();
  const { runNow, pause, resume } = useTaskActions();
  const { data } = useQuery(PaletteTaskDocument, isUuid(id) ? { variables: { id } } : skipToken);
  const task = data?.task;
  if (!task) return null;

  const choose = (act: () => void) => () => {
    onDone();
    act();
  };
  return (
    <Command.Group heading={task.name} className={groupStyles}>
      <PaletteItem value="Run now" Icon={PlayIcon} keys="r" onSelect={choose(() => runNow(task))}>
        Run now
      </PaletteItem>
      <PaletteItem
        value="Pause, resume"
        Icon={PauseIcon}
        keys="p"
        onSelect={choose(() => (task.enabled ? pause(task) : resume(task)))}
      >
        {task.enabled ? 'Pause' : 'Resume'}
      </PaletteItem>
      <PaletteItem value="Edit" Icon={PencilIcon} keys="e" onSelect={choose(() => push(`/tasks/${id}/edit`))}>
        Edit
      </PaletteItem>
      <PaletteItem value="Duplicate" Icon={CopyPlusIcon} onSelect={choose(() => push(`/tasks/new?from=${id}`))}>
        Duplicate
      </PaletteItem>
    </Command.Group>
  );
}
