'use client';

import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { toast } from '@/components/ui/toast';
import { CirclePlayIcon, PauseIcon, PlayIcon, Trash2Icon, XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { TaskSummaryFragment } from '@/gql/list';
import type { TaskVerb } from '../actions/change-task';
import { changeTasks, type TaskFault } from '../actions/change-tasks';
import { deleteSoon } from '../actions/delete-soon';
import { FaultList } from './fault-list';

interface SelectionBarProps {
  readonly tasks: readonly TaskSummaryFragment[];
  readonly onClear: () => void;
}

const verbs = [
  { verb: 'run', name: 'Run now', done: 'Running', Icon: PlayIcon },
  { verb: 'pause', name: 'Pause', done: 'Paused', Icon: PauseIcon },
  { verb: 'resume', name: 'Resume', done: 'Resumed', Icon: CirclePlayIcon },
] as const;

/** What can be done to the chosen tasks together. What could not be done stays in sight until it has been read. */
export function SelectionBar({ tasks, onClear }: SelectionBarProps) {
  const client = useApolloClient();
  const [progress, setProgress] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly TaskFault[]>([]);
  const [isDeleting, setIsDeleting] = useState(false);
  if (tasks.length === 0 && faults.length === 0) return null;

  const act = async (verb: TaskVerb, done: string): Promise<void> => {
    const all = [...tasks];
    setFaults([]);
    setProgress(`0 of ${all.length}`);
    const found = await changeTasks(client, verb, all, (count) => setProgress(`${count} of ${all.length}`));
    setProgress(null);
    setFaults(found);
    if (found.length < all.length) toast.success(`${done} ${inWords(all.length - found.length)}`);
  };
  return (
    <div className="border-b border-line bg-muted/60">
      {tasks.length > 0 && (
        <div role="toolbar" aria-label="Selected tasks" className="flex flex-wrap items-center gap-2 px-3 py-1.5">
          <span role="status" className="mr-2 font-medium">
            {progress ?? `${inWords(tasks.length)} selected`}
          </span>
          {verbs.map(({ verb, name, done, Icon }) => (
            <Button key={verb} size="small" disabled={progress !== null} onClick={() => void act(verb, done)}>
              <Icon aria-hidden /> {name}
            </Button>
          ))}
          <Button size="small" disabled={progress !== null} onClick={() => setIsDeleting(true)}>
            <Trash2Icon aria-hidden /> Delete…
          </Button>
          <Button size="small" variant="ghost" onClick={onClear}>
            <XIcon aria-hidden /> Clear selection
          </Button>
        </div>
      )}
      <FaultList faults={faults} onDismiss={() => setFaults([])} />
      <ConfirmDialog
        open={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${inWords(tasks.length)}?`}
        action={`Delete ${inWords(tasks.length)}`}
        onConfirm={() => {
          deleteSoon(client, tasks);
          onClear();
        }}
      >
        Their runs and attempts are deleted with them. You can undo it for six seconds.
      </ConfirmDialog>
    </div>
  );
}

function inWords(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}
