import { XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { TaskFault } from '../actions/change-tasks';

interface FaultListProps {
  readonly faults: readonly TaskFault[];
  readonly onDismiss: () => void;
}

/** Which of many tasks something could not be done to, and why. */
export function FaultList({ faults, onDismiss }: FaultListProps) {
  if (faults.length === 0) return null;
  return (
    <div
      role="alert"
      className="flex items-start gap-2 border-t border-line bg-failed-bg px-4 py-2 text-failed first:border-t-0"
    >
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          It could not be done to {faults.length === 1 ? 'one task' : `${faults.length} tasks`}:
        </p>
        <ul className="max-h-40 list-disc overflow-y-auto pl-5">
          {faults.map(({ task, message }) => (
            <li key={task.id} className="break-words">
              {task.name}: {message}
            </li>
          ))}
        </ul>
      </div>
      <Button variant="ghost" size="icon" aria-label="Dismiss" onClick={onDismiss}>
        <XIcon aria-hidden />
      </Button>
    </div>
  );
}
