import { useState, type SyntheticEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { controlStyles, Field } from '@/components/ui/field';
import type { TaskFormValues } from '../values/task-form-values';
import { useCheckedSchedule } from './checked-schedule';
import { CronHints } from './cron-hints';
import { CronVerdict, cronVerdictId } from './cron-verdict';
import { fieldAt } from './field-at';

/** The schedule, with the part under the caret explained and the part at fault named. */
export function CronField() {
  const { register, formState, getValues } = useFormContext<TaskFormValues>();
  const { preview, isChecking, isBlank } = useCheckedSchedule();
  const [caret, setCaret] = useState<number | null>(null);
  const { onBlur, ...schedule } = register('schedule');
  const isRefused = !isBlank && !isChecking && preview?.valid === false;
  const error = formState.errors.schedule?.message;

  const followCaret = ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void =>
    setCaret(currentTarget.selectionStart);
  const leave = (event: SyntheticEvent<HTMLInputElement>): void => {
    setCaret(null);
    void onBlur(event);
  };
  return (
    <Field label="Schedule" error={isRefused ? undefined : error} describedBy={cronVerdictId}>
      {(control) => (
        <>
          <input
            {...control}
            {...schedule}
            aria-invalid={control['aria-invalid'] || isRefused}
            onBlur={leave}
            onSelect={followCaret}
            onFocus={followCaret}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="minute hour day month weekday"
            className={`${controlStyles} font-mono`}
          />
          <CronHints
            current={caret === null ? null : fieldAt(getValues('schedule'), caret)}
            faulty={isRefused ? preview.errorField : null}
          />
          <CronVerdict />
        </>
      )}
    </Field>
  );
}
