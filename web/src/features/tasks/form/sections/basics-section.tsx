import { TagsField } from '../fields/tags-field';
import { TextField } from '../fields/text-field';
import { FormSection } from './form-section';

export function BasicsSection() {
  return (
    <FormSection title="Basics">
      <TextField name="name" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="key" hint="Unique, for scripts. May stay empty." />
        <TagsField />
      </div>
      <TextField name="description" rows={2} />
    </FormSection>
  );
}
