import { isSame } from '../values/input-of';
import { fieldLabels, taskFields, type TaskField, type TaskFormValues } from '../values/task-form-values';

/** A field that somebody changed. */
export interface Difference {
  readonly label: string;
  /** Null where we left it as it was. */
  readonly mine: string | null;
  /** Null where they left it as it was. */
  readonly theirs: string | null;
}

/** What we and somebody else made of the same task, field by field. */
export function differences(base: TaskFormValues, mine: TaskFormValues, theirs: TaskFormValues): Difference[] {
  return taskFields.flatMap((field) => {
    // Pausing is no edit.
    if (field === 'startPaused' || isSame(mine[field], theirs[field])) return [];
    const shown = (values: TaskFormValues) => (isSame(values[field], base[field]) ? null : inWords(values[field]));
    return { label: fieldLabels[field], mine: shown(mine), theirs: shown(theirs) };
  });
}

function inWords(value: TaskFormValues[TaskField]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value || 'nothing';
  const lines = value.map((entry) => (typeof entry === 'string' ? entry : `${entry.name}: ${entry.value}`));
  return lines.join('\n') || 'nothing';
}
