import { integerFault } from './task-form-values';
import { TextField } from './text-field';

export function LimitFields() {
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      <TextField
        name="maxRetry"
        label="Retries"
        hint="After the first attempt: 0 to 100."
        inputMode="numeric"
        validate={integerFault}
      />
      <TextField
        name="timeoutMs"
        label="Timeout in milliseconds"
        hint="For one attempt: 100 to 600,000."
        inputMode="numeric"
        validate={integerFault}
      />
    </div>
  );
}
