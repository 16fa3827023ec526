'use client';

import type { KeyboardEvent, SubmitEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { ConflictDialog } from './conflict/conflict-dialog';
import { differences } from './conflict/differences';
import type { Draft, DraftPlace } from './draft/draft';
import { LeaveGuard } from './draft/leave-guard';
import { FaultSummary } from './fault-summary';
import { FormActions } from './form-actions';
import { OutlookPanel } from './outlook/outlook-panel';
import { PasteOfferDialog } from './paste/paste-offer';
import { usePasteOffer } from './paste/use-paste-offer';
import { ScheduleCheck } from './schedule/checked-schedule';
import { AdvancedSection } from './sections/advanced-section';
import { BasicsSection } from './sections/basics-section';
import { RequestSection } from './sections/request-section';
import { RetrySection } from './sections/retry-section';
import { ScheduleSection } from './sections/schedule-section';
import { useWebhookTrial } from './trial/use-webhook-trial';
import { useTaskForm, type SaveTask } from './use-task-form';

interface TaskFormProps {
  readonly draft: Draft;
  readonly place: DraftPlace;
  readonly action: string;
  readonly cancelHref: string;
  readonly onSave: SaveTask;
}

export function TaskForm({ draft, place, action, cancelHref, onSave }: TaskFormProps) {
  const { form, save, discard, conflict } = useTaskForm(draft, place, onSave);
  const { trial, sendTrial } = useWebhookTrial(form);
  const { pasted, onPaste, accept, keepAsText } = usePasteOffer(form);
  const { isDirty, isSubmitSuccessful, isSubmitting } = form.formState;
  const isNew = draft.version === null;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) void sendTrial();
    else if (!isSubmitting) void save();
  };
  return (
    <FormProvider {...form}>
      <ScheduleCheck>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- more ways to press its buttons */}
        <form
          noValidate
          aria-label={action}
          onSubmit={submit}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          className="grid items-start gap-x-8 gap-y-7 lg:grid-cols-[minmax(0,40rem)_minmax(0,26rem)] lg:grid-rows-[auto_1fr]"
        >
          <div className="flex min-w-0 flex-col gap-7">
            <FaultSummary />
            <BasicsSection />
            <ScheduleSection />
          </div>
          <div className="min-w-0 lg:sticky lg:top-18 lg:row-span-2 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
            <OutlookPanel trial={trial} />
          </div>
          <div className="flex min-w-0 flex-col gap-7">
            <RequestSection />
            <RetrySection />
            <AdvancedSection isNew={isNew} />
            <FormActions
              action={action}
              cancelHref={cancelHref}
              isTesting={trial.kind === 'sending'}
              onTest={() => void sendTrial()}
            />
          </div>
        </form>
      </ScheduleCheck>
      <LeaveGuard isUnsaved={isDirty && !isSubmitSuccessful} onDiscard={discard} />
      {pasted && <PasteOfferDialog pasted={pasted} onAccept={accept} onKeepAsText={keepAsText} />}
      {conflict && (
        <ConflictDialog
          differences={differences(conflict.base, form.getValues(), conflict.theirs)}
          onKeepMine={conflict.keepMine}
          onTakeTheirs={conflict.takeTheirs}
          onClose={conflict.close}
        />
      )}
    </FormProvider>
  );
}
