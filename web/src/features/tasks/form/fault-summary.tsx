import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldLabels, taskFields, type TaskFormValues } from './values/task-form-values';

/** Everything that is to be mended, on top of the form; each line leads to its control. */
export function FaultSummary() {
  const { formState, setFocus } = useFormContext<TaskFormValues>();
  const { errors, submitCount } = formState;
  const place = useRef<HTMLDivElement>(null);
  const faults = taskFields.filter((field) => errors[field]);
  const isAboutTheWhole = errors.root !== undefined;

  // What belongs to no control would else stay out of sight above the button that was pressed.
  useEffect(() => {
    if (isAboutTheWhole) place.current?.focus();
  }, [isAboutTheWhole, submitCount]);

  if (submitCount === 0 || (faults.length === 0 && !isAboutTheWhole)) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      ref={place}
      className="rounded-md border border-failed-dot bg-failed-bg p-3 text-failed"
    >
      <p className="font-medium">The task was not saved</p>
      {errors.root?.message && <p>{errors.root.message}</p>}
      <ul>
        {faults.map((field) => (
          <li key={field}>
            <button
              type="button"
              className="min-h-6 text-left underline underline-offset-2"
              onClick={() => setFocus(field)}
            >
              {fieldLabels[field]}: {errors[field]?.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
