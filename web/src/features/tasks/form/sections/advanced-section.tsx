import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChevronRightIcon } from 'lucide-react';
import { CheckField } from '../fields/check-field';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import type { TaskFormValues } from '../values/task-form-values';

const fields = ['timeout', 'misfireGrace', 'misfirePolicy', 'overlapPolicy', 'pauseAfterFailures'] as const;

/** What most tasks leave as it is. It opens by itself when something in it is to be mended. */
export function AdvancedSection({ isNew }: { readonly isNew: boolean }) {
  const { errors } = useFormContext<TaskFormValues>().formState;
  const [isOpened, setIsOpened] = useState(false);
  const isOpen = isOpened || fields.some((field) => errors[field] !== undefined);
  const id = useId();
  return (
    <div>
      <h2 className="text-base leading-6 font-semibold">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpened(!isOpen)}
          className="flex items-center gap-1.5"
        >
          <ChevronRightIcon aria-hidden className={`size-4 text-ink-3 ${isOpen ? 'rotate-90' : ''}`} />
          Advanced
        </button>
      </h2>
      <div id={id} hidden={!isOpen} className="mt-3 flex flex-col gap-4">
        <Fields isNew={isNew} />
      </div>
    </div>
  );
}

function Fields({ isNew }: { readonly isNew: boolean }) {
  const misfirePolicy = useWatch<TaskFormValues, 'misfirePolicy'>({ name: 'misfirePolicy' });
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="timeout" hint="For one attempt: 100 ms to 10 min." />
        <TextField name="pauseAfterFailures" inputMode="numeric" hint="So many failed runs in a row. Empty: never." />
        <ChoiceField
          name="overlapPolicy"
          hint="When it is time and the run before goes on."
          choices={[
            { value: 'SKIP', name: 'Skip the new run' },
            { value: 'QUEUE', name: 'Let one run wait' },
          ]}
        />
        <ChoiceField
          name="misfirePolicy"
          hint="While no scheduler was up."
          choices={[
            { value: 'RUN_ONCE', name: 'Run the newest' },
            { value: 'SKIP', name: 'Run none' },
          ]}
        />
        {misfirePolicy === 'RUN_ONCE' && (
          <TextField name="misfireGrace" hint="A missed occurrence older than this does not run." />
        )}
      </div>
      {isNew && <CheckField name="startPaused" hint="It runs by hand only, until it is resumed." />}
    </>
  );
}
