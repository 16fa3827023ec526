import type { CreateTaskMutation } from '@/gql/form';
import { taskFields, type TaskField } from './task-form-values';

export type TaskFault = CreateTaskMutation['createTask']['userErrors'][number];

/** Which control a fault belongs to: `["input", "schedule"]` → `schedule`; none when it is about the whole. */
export function fieldOf({ field }: Pick<TaskFault, 'field'>): TaskField | 'root' {
  const [, outer, inner] = field ?? [];
  const name = (outer === 'retryPolicy' ? inner : outer) ?? '';
  const shown = renamed.get(name) ?? name;
  return taskFields.find((candidate) => candidate === shown) ?? 'root';
}

/** Durations are typed with their unit, so their controls are not named for one. */
const renamed: ReadonlyMap<string, TaskField> = new Map([
  ['initialDelayMs', 'initialDelay'],
  ['maxDelayMs', 'maxDelay'],
  ['timeoutMs', 'timeout'],
  ['misfireGraceSeconds', 'misfireGrace'],
]);
