'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { CirclePlayIcon, PauseIcon, PencilIcon, PlayIcon, Trash2Icon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { TaskSummaryFragment } from '@/gql/graphql';
import { DeleteDialog } from '../actions/delete-dialog';
import { useTaskActions } from '../actions/use-task-actions';

interface RowActionsProps {
  readonly task: TaskSummaryFragment;
  readonly onRemoved: () => void;
}

/** On a narrow screen only the menu is in sight, so it holds everything. */
export function RowActions({ task, onRemoved }: RowActionsProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const { push } = useRouter();
  const { isBusy, runNow, pause, resume, remove } = useTaskActions(task, onRemoved);
  const toggle = task.enabled
    ? { verb: 'Pause', Icon: PauseIcon, act: pause }
    : { verb: 'Resume', Icon: CirclePlayIcon, act: resume };

  return (
    <div className="flex justify-end gap-0.5">
      <div className="flex gap-0.5 max-sm:hidden">
        <Button variant="ghost" size="icon" disabled={isBusy} onClick={runNow} {...named(`Run ${task.name} now`)}>
          <PlayIcon aria-hidden />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          disabled={isBusy}
          onClick={toggle.act}
          {...named(`${toggle.verb} ${task.name}`)}
        >
          <toggle.Icon aria-hidden />
        </Button>
      </div>
      <Menu label={`More actions for ${task.name}`}>
        <MenuItem className="sm:hidden" onSelect={runNow}>
          <PlayIcon aria-hidden /> Run now
        </MenuItem>
        <MenuItem className="sm:hidden" onSelect={toggle.act}>
          <toggle.Icon aria-hidden /> {toggle.verb}
        </MenuItem>
        <MenuItem onSelect={() => push(`/tasks/${task.id}/edit`)}>
          <PencilIcon aria-hidden /> Edit
        </MenuItem>
        <MenuItem isDanger onSelect={() => setIsDeleting(true)}>
          <Trash2Icon aria-hidden /> Delete…
        </MenuItem>
      </Menu>
      <DeleteDialog name={task.name} open={isDeleting} onOpenChange={setIsDeleting} onConfirm={remove} />
    </div>
  );
}

function named(name: string) {
  return { 'aria-label': name, title: name };
}
