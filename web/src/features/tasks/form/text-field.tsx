import { useFormContext, type RegisterOptions } from 'react-hook-form';
import { controlStyles, Field } from '@/components/ui/field';
import type { TaskField, TaskFormValues } from './task-form-values';

interface TextFieldProps {
  readonly name: TaskField;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'url';
  readonly isMono?: boolean;
  readonly inputMode?: 'numeric';
  readonly describedBy?: string;
  readonly validate?: RegisterOptions<TaskFormValues, TaskField>['validate'];
}

export function TextField({ name, label, hint, describedBy, validate, isMono, ...input }: TextFieldProps) {
  const { register, formState } = useFormContext<TaskFormValues>();
  return (
    <Field label={label} hint={hint} error={formState.errors[name]?.message} describedBy={describedBy}>
      {(control) => (
        <input
          {...control}
          {...input}
          {...register(name, { ...(validate && { validate }) })}
          autoComplete="off"
          spellCheck={false}
          className={`${controlStyles} ${isMono ? 'font-mono' : ''}`}
        />
      )}
    </Field>
  );
}
