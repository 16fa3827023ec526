import { HeadersField } from '../fields/headers-field';
import { PayloadField } from '../fields/payload-field';
import { TextField } from '../fields/text-field';
import { FormSection } from './form-section';

export function RequestSection() {
  return (
    <FormSection title="Request">
      <TextField
        name="webhookUrl"
        type="url"
        placeholder="https://"
        hint="http or https; the payload is POSTed there. A pasted curl command fills in the form."
      />
      <HeadersField />
      <PayloadField />
    </FormSection>
  );
}
