import { useFormContext } from 'react-hook-form';
import { controlStyles, Field } from '@/components/ui/field';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

/** Controls whose value is text. */
export type TextFieldName = {
  [Name in keyof TaskFormValues]: TaskFormValues[Name] extends string ? Name : never;
}[keyof TaskFormValues];

interface TextFieldProps {
  readonly name: TextFieldName;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'url';
  readonly inputMode?: 'numeric';
  readonly placeholder?: string;
  readonly rows?: number;
}

export function TextField({ name, hint, rows, ...input }: TextFieldProps) {
  const { register, formState } = useFormContext<TaskFormValues>();
  return (
    <Field label={fieldLabels[name]} hint={hint} error={formState.errors[name]?.message}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...input}
            {...register(name)}
            autoComplete="off"
            spellCheck={false}
            className={controlStyles}
          />
        ) : (
          <textarea {...control} {...register(name)} rows={rows} className={`${controlStyles} resize-y`} />
        )
      }
    </Field>
  );
}
