import { useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { controlStyles, Field } from '@/components/ui/field';
import { payloadFault, type TaskFormValues } from './task-form-values';

export function PayloadField() {
  const { register, getValues, setValue, trigger, formState } = useFormContext<TaskFormValues>();

  const format = async (): Promise<void> => {
    if (!(await trigger('payload', { shouldFocus: true }))) return;
    const parsed: unknown = JSON.parse(getValues('payload'));
    setValue('payload', JSON.stringify(parsed, null, 2), { shouldDirty: true });
  };
  return (
    <div className="relative">
      <Field label="Payload" hint="The JSON body of each POST." error={formState.errors.payload?.message}>
        {(control) => (
          <textarea
            {...control}
            {...register('payload', { validate: payloadFault })}
            rows={8}
            spellCheck={false}
            className={`${controlStyles} resize-y font-mono text-xs leading-5`}
          />
        )}
      </Field>
      <Button variant="ghost" size="small" className="absolute -top-1 right-0" onClick={() => void format()}>
        Format
      </Button>
    </div>
  );
}
