import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

interface CheckFieldProps {
  readonly name: 'jitter' | 'respectRetryAfter' | 'startPaused';
  readonly hint: string;
}

export function CheckField({ name, hint }: CheckFieldProps) {
  const { register } = useFormContext<TaskFormValues>();
  const id = useId();
  return (
    <div className="flex gap-2">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        {...register(name)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block pb-1 leading-5 font-medium">
          {fieldLabels[name]}
        </label>
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      </div>
    </div>
  );
}
