'use client';

import type { KeyboardEvent, SubmitEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { FaultSummary } from './fault-summary';
import { FormActions } from './form-actions';
import { LimitFields } from './limit-fields';
import { PayloadField } from './payload-field';
import { ScheduleFields } from './schedule-fields';
import { SchedulePreview } from './schedule-preview';
import { TextField } from './text-field';
import type { TaskFormValues } from './task-form-values';
import { useTaskForm, type SaveTask } from './use-task-form';
import { useUnsavedWarning } from './use-unsaved-warning';

interface TaskFormProps {
  readonly values: TaskFormValues;
  readonly action: string;
  readonly cancelHref: string;
  readonly onSave: SaveTask;
  /** Fetches the task anew, after somebody else has changed it. */
  readonly onReload?: () => void;
}

export function TaskForm({ values, action, cancelHref, onSave, onReload }: TaskFormProps) {
  const { form, save, isConflict } = useTaskForm(values, onSave);
  const { isDirty, isSubmitSuccessful } = form.formState;
  useUnsavedWarning(isDirty && !isSubmitSuccessful);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <FormProvider {...form}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one more way to press its button */}
      <form
        noValidate
        aria-label={action}
        onSubmit={submit}
        onKeyDown={submitOnModifiedEnter}
        className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,40rem)_minmax(0,22rem)]"
      >
        <div className="flex min-w-0 flex-col gap-5">
          <FaultSummary onReload={isConflict ? onReload : undefined} />
          <TextField name="name" label="Name" />
          <ScheduleFields />
        </div>
        <div className="min-w-0 lg:sticky lg:top-18 lg:row-span-2">
          <SchedulePreview />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <TextField
            name="webhookUrl"
            label="Webhook URL"
            hint="http or https. The payload is POSTed there."
            type="url"
          />
          <PayloadField />
          <LimitFields />
          <FormActions action={action} cancelHref={cancelHref} />
        </div>
      </form>
    </FormProvider>
  );
}

function submitOnModifiedEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
