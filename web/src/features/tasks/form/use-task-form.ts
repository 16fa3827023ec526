import { useEffect, useEffectEvent, useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { EditableTaskFragment } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import type { Draft, DraftPlace, Start } from './draft/draft';
import { useDraftKeeping } from './draft/use-draft-keeping';
import { fieldOf, type TaskFault } from './values/field-of';
import { taskFormRules } from './values/task-form-rules';
import { taskFields, type TaskFormValues } from './values/task-form-values';
import { valuesOf } from './values/values-of';

/** What became of an attempt to save. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly faults: readonly TaskFault[] }
  | { readonly kind: 'conflict'; readonly current: EditableTaskFragment };

/** Saves what was made of `start`. */
export type SaveTask = (values: TaskFormValues, start: Start) => Promise<Saving>;

export interface TaskFormState {
  readonly form: UseFormReturn<TaskFormValues>;
  readonly save: () => Promise<void>;
  /** Forgets what was typed and not saved. */
  readonly discard: () => void;
  readonly conflict: Conflict | null;
}

/** Somebody else changed the task since it was loaded. */
export interface Conflict {
  readonly base: TaskFormValues;
  readonly theirs: TaskFormValues;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly close: () => void;
}

export function useTaskForm(draft: Draft, place: DraftPlace, onSave: SaveTask): TaskFormState {
  const form = useForm<TaskFormValues>({ defaultValues: draft.base, resolver: zodResolver(taskFormRules) });
  const [start, setStart] = useState<Start>(draft);
  const [current, setCurrent] = useState<EditableTaskFragment | null>(null);
  useRestoring(form, draft);
  const discard = useDraftKeeping(form, place, start);

  const saveFrom = (from: Start): Promise<void> =>
    form.handleSubmit(async (typed) => {
      try {
        const saving = await onSave(typed, from);
        if (saving.kind === 'saved') discard();
        else if (saving.kind === 'conflict') setCurrent(saving.current);
        else tellFaults(form, saving.faults);
      } catch (error) {
        form.setError('root', { message: describeError(error) });
      }
    })();
  const standOn = (next: Start): void => {
    setCurrent(null);
    setStart(next);
  };
  const conflict = current && {
    base: start.base,
    theirs: valuesOf(current),
    keepMine: () => {
      const next = { base: start.base, version: current.version };
      standOn(next);
      void saveFrom(next);
    },
    takeTheirs: () => {
      form.reset(valuesOf(current));
      standOn({ base: valuesOf(current), version: current.version });
    },
    close: () => setCurrent(null),
  };
  return { form, save: () => saveFrom(start), discard, conflict };
}

/** Puts back what a draft holds, as a change of what it started from. */
function useRestoring(form: UseFormReturn<TaskFormValues>, { values }: Draft): void {
  const restore = useEffectEvent(() => form.reset(values, { keepDefaultValues: true }));
  useEffect(() => restore(), []);
}

function tellFaults(form: UseFormReturn<TaskFormValues>, faults: readonly TaskFault[]): void {
  for (const fault of faults) form.setError(fieldOf(fault), { message: fault.message });
  const atFault = faults.map(fieldOf);
  const first = taskFields.find((field) => atFault.includes(field));
  if (first) form.setFocus(first);
}
