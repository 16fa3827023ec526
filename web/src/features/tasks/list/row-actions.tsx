'use client';

import { useRouter } from 'next/navigation';
import { CirclePlayIcon, CopyIcon, PauseIcon, PencilIcon, PlayIcon, Trash2Icon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { TaskSummaryFragment } from '@/gql/list';
import { useTaskActions } from '../actions/use-task-actions';

/** On a card only the menu is in sight, so it holds everything. */
export function RowActions({ task }: { readonly task: TaskSummaryFragment }) {
  const { push } = useRouter();
  const { runNow, pause, resume, remove } = useTaskActions();
  const toggle = task.enabled
    ? { verb: 'Pause', Icon: PauseIcon, act: () => pause(task) }
    : { verb: 'Resume', Icon: CirclePlayIcon, act: () => resume(task) };

  return (
    <div className="flex justify-end gap-0.5">
      <div className="flex gap-0.5 @max-xl:hidden">
        <Button variant="ghost" size="icon" onClick={() => runNow(task)} {...named(`Run ${task.name} now`)}>
          <PlayIcon aria-hidden />
        </Button>
        <Button variant="ghost" size="icon" onClick={toggle.act} {...named(`${toggle.verb} ${task.name}`)}>
          <toggle.Icon aria-hidden />
        </Button>
      </div>
      <Menu label={`More actions for ${task.name}`}>
        <MenuItem onSelect={() => runNow(task)}>
          <PlayIcon aria-hidden /> Run now
        </MenuItem>
        <MenuItem onSelect={toggle.act}>
          <toggle.Icon aria-hidden /> {toggle.verb}
        </MenuItem>
        <MenuItem onSelect={() => push(`/tasks/${task.id}/edit`)}>
          <PencilIcon aria-hidden /> Edit
        </MenuItem>
        <MenuItem onSelect={() => push(`/tasks/new?from=${task.id}`)}>
          <CopyIcon aria-hidden /> Duplicate
        </MenuItem>
        <MenuItem isDanger onSelect={() => remove(task)}>
          <Trash2Icon aria-hidden /> Delete
        </MenuItem>
      </Menu>
    </div>
  );
}

function named(name: string) {
  return { 'aria-label': name, title: name };
}
