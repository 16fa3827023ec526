import { useWatch } from 'react-hook-form';
import { CheckField } from '../fields/check-field';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { integerFault } from '../values/task-form-rules';
import type { TaskFormValues } from '../values/task-form-values';
import { FormSection } from './form-section';

export function RetrySection() {
  const [maxRetry, backoff] = useWatch<TaskFormValues, ['maxRetry', 'backoff']>({ name: ['maxRetry', 'backoff'] });
  return (
    <FormSection title="Retries">
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="maxRetry" inputMode="numeric" hint={attemptsInWords(maxRetry)} />
        <ChoiceField
          name="backoff"
          choices={[
            { value: 'NONE', name: 'None: at once' },
            { value: 'FIXED', name: 'Fixed' },
            { value: 'EXPONENTIAL', name: 'Growing: doubled each time' },
          ]}
        />
        {backoff !== 'NONE' && <TextField name="initialDelay" hint="e.g. 500 ms, 30 s, 5 min" />}
        {backoff === 'EXPONENTIAL' && <TextField name="maxDelay" hint="Where the growing ends." />}
        <TextField name="nonRetryableStatuses" placeholder="400, 404, 422" hint="A run fails at once after these." />
      </div>
      <CheckField name="respectRetryAfter" hint="A 429 or 503 may say when to come back, up to an hour later." />
      {backoff !== 'NONE' && <CheckField name="jitter" hint="Tasks that failed together do not come back together." />}
    </FormSection>
  );
}

function attemptsInWords(typed: string): string {
  const retries = integerFault(typed) === undefined ? Number(typed) : -1;
  if (retries < 0) return 'After the first attempt: 0 to 100.';
  return retries === 0 ? 'A single attempt.' : `Up to ${retries + 1} attempts in all.`;
}
