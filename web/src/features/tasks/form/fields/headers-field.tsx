import { useFieldArray, useFormContext } from 'react-hook-form';
import { PlusIcon, XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/field';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

export function HeadersField() {
  const { formState } = useFormContext<TaskFormValues>();
  const { fields, append, remove } = useFieldArray<TaskFormValues, 'headers'>({ name: 'headers' });
  const error = formState.errors.headers?.message ?? formState.errors.headers?.root?.message;
  return (
    <div role="group" aria-labelledby="headers-title" className="flex flex-col gap-1.5">
      <p id="headers-title" className="font-medium">
        {fieldLabels.headers}
      </p>
      {fields.map((row, index) => (
        <HeaderRow key={row.id} index={index} onRemove={() => remove(index)} />
      ))}
      {error && (
        <p role="alert" className="text-xs text-failed">
          {error}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button size="small" onClick={() => append({ name: '', value: '' })}>
          <PlusIcon aria-hidden /> Add a header
        </Button>
        <p className="text-xs text-ink-3">
          Beside <code>content-type: application/json</code>, which every POST has.
        </p>
      </div>
    </div>
  );
}

function HeaderRow({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }) {
  const { register } = useFormContext<TaskFormValues>();
  const common = { autoComplete: 'off', spellCheck: false, className: `${controlStyles} font-mono text-xs leading-5` };
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] items-center gap-1.5">
      <input
        {...register(`headers.${index}.name`)}
        {...common}
        aria-label={`Header ${index + 1}`}
        placeholder="x-token"
      />
      <input {...register(`headers.${index}.value`)} {...common} aria-label={`Value of header ${index + 1}`} />
      <Button variant="ghost" size="icon" aria-label={`Remove header ${index + 1}`} onClick={onRemove}>
        <XIcon aria-hidden />
      </Button>
    </div>
  );
}
