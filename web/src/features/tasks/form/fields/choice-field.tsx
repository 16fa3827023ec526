import { useFormContext } from 'react-hook-form';
import { controlStyles, Field } from '@/components/ui/field';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

type ChoiceName = 'backoff' | 'misfirePolicy' | 'overlapPolicy';

interface ChoiceFieldProps<Name extends ChoiceName> {
  readonly name: Name;
  readonly hint?: string;
  readonly choices: readonly { readonly value: TaskFormValues[Name]; readonly name: string }[];
}

/** The browser's own list: it knows every keyboard, screen reader and thumb. */
export function ChoiceField<Name extends ChoiceName>({ name, hint, choices }: ChoiceFieldProps<Name>) {
  const { register, formState } = useFormContext<TaskFormValues>();
  return (
    <Field label={fieldLabels[name]} hint={hint} error={formState.errors[name]?.message}>
      {(control) => (
        <select {...control} {...register(name)} className={`${controlStyles} h-[2.125rem]`}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
