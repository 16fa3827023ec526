import { useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { taskFields, type TaskFormValues } from './task-form-values';

/** Everything that is to be mended, on top of the form; each line leads to its control. */
export function FaultSummary({ onReload }: { readonly onReload: (() => void) | undefined }) {
  const { formState, setFocus } = useFormContext<TaskFormValues>();
  const { errors } = formState;
  const faults = taskFields.filter((field) => errors[field]);
  if (faults.length === 0 && !errors.root) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      ref={errors.root && focusOn}
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
              {errors[field]?.message}
            </button>
          </li>
        ))}
      </ul>
      {onReload && (
        <Button size="small" className="mt-2" onClick={onReload}>
          Load the newer version
        </Button>
      )}
    </div>
  );
}

/** What belongs to no control would else stay out of sight above the button that was pressed. */
function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
