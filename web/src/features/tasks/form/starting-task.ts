import type { EditableTaskFragment } from '@/gql/form';
import { readPasted } from '@/lib/paste/read-pasted';
import { fillIn } from './paste/fill-in';
import { emptyTask, type TaskFormValues } from './values/task-form-values';
import { valuesOf } from './values/values-of';

/** What the address of the page asks a new task to begin with. */
export interface TaskSource {
  /** The id of a task to copy. */
  readonly from?: string;
  readonly cron?: string;
  readonly curl?: string;
}

/** A copy starts paused: two of the same would surprise. */
export function startingTask({ cron, curl }: TaskSource, copied: EditableTaskFragment | null): TaskFormValues {
  const task = copied ? { ...valuesOf(copied), name: `Copy of ${copied.name}`, key: '', startPaused: true } : emptyTask;
  return { ...task, ...fillInCron(cron), ...fillInCommand(curl) };
}

/** A whole crontab line, or only its schedule. */
function fillInCron(cron: string | undefined): Partial<TaskFormValues> {
  if (cron === undefined) return {};
  const pasted = readPasted(cron);
  return pasted ? fillIn(pasted) : { schedule: cron };
}

function fillInCommand(curl: string | undefined): Partial<TaskFormValues> {
  const pasted = curl === undefined ? null : readPasted(curl);
  return pasted ? fillIn(pasted) : {};
}
