import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { CreateTaskInput } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { fieldOf, inputOf, taskFields, type TaskFault, type TaskFormValues } from './task-form-values';

/** Saves, and answers what is to be mended. */
export type SaveTask = (input: CreateTaskInput) => Promise<readonly TaskFault[]>;

interface TaskFormState {
  readonly form: UseFormReturn<TaskFormValues>;
  readonly save: () => Promise<void>;
  /** Somebody else changed the task since it was loaded. */
  readonly isConflict: boolean;
}

export function useTaskForm(values: TaskFormValues, onSave: SaveTask): TaskFormState {
  const form = useForm<TaskFormValues>({ defaultValues: values });
  const [isConflict, setIsConflict] = useState(false);

  const save = form.handleSubmit(async (typed) => {
    try {
      const faults = await onSave(inputOf(typed));
      for (const fault of faults) form.setError(fieldOf(fault), { message: fault.message });
      focusFirst(form, faults);
      setIsConflict(faults.some(({ code }) => code === 'CONFLICT'));
    } catch (error) {
      form.setError('root', { message: describeError(error) });
    }
  });
  return { form, save, isConflict };
}

function focusFirst(form: UseFormReturn<TaskFormValues>, faults: readonly TaskFault[]): void {
  const atFault = faults.map(fieldOf);
  const first = taskFields.find((field) => atFault.includes(field));
  if (first) form.setFocus(first);
}
