import { useController, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Field } from '@/components/ui/field';
import { JsonField } from '@/components/ui/json-field';
import { formatJson, minifyJson } from '@/lib/json-text';
import { payloadFault } from '../values/task-form-rules';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

export function PayloadField() {
  const { field, fieldState } = useController<TaskFormValues, 'payload'>({ name: 'payload' });
  const { setValue, trigger } = useFormContext<TaskFormValues>();

  const rewrite = async (write: (json: string) => string): Promise<void> => {
    if (!(await trigger('payload', { shouldFocus: true }))) return;
    setValue('payload', write(field.value), { shouldDirty: true });
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Field
        label={fieldLabels.payload}
        hint="The JSON body of each POST. Tab indents once you have typed; Esc, then Tab leaves."
        error={fieldState.error?.message}
      >
        {(control) => <JsonField control={control} {...field} />}
      </Field>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button size="small" onClick={() => void rewrite(formatJson)}>
          Format
        </Button>
        <Button size="small" onClick={() => void rewrite(minifyJson)}>
          Minify
        </Button>
        <CopyButton label="Copy" text={() => field.value} />
        <PayloadState text={field.value} isTold={fieldState.error !== undefined} />
      </div>
    </div>
  );
}

/** Whether it is JSON, and how much. */
function PayloadState({ text, isTold }: { readonly text: string; readonly isTold: boolean }) {
  const fault = payloadFault(text);
  const bytes = new TextEncoder().encode(fault === undefined ? minifyJson(text) : text).length;
  return (
    <p className={`ml-auto text-xs ${fault === undefined ? 'text-ink-3' : 'text-failed'}`}>
      {fault === undefined ? `Valid JSON · ${sizeInWords(bytes)} of 256 KiB` : !isTold && fault}
    </p>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}
