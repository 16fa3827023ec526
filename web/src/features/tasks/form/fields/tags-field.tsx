import { useState, type KeyboardEvent } from 'react';
import { useController } from 'react-hook-form';
import { XIcon } from 'lucide-react';
import { controlStyles, Field } from '@/components/ui/field';
import { fieldLabels, type TaskFormValues } from '../values/task-form-values';

export function TagsField() {
  const { field, fieldState } = useController<TaskFormValues, 'tags'>({ name: 'tags' });
  const [typed, setTyped] = useState('');
  const tags = field.value;

  const add = (text: string): void => {
    const added = text.split(',').flatMap((tag) => tag.trim() || []);
    if (added.length > 0) field.onChange([...new Set([...tags, ...added])]);
    setTyped('');
  };
  const type = (text: string): void => {
    if (text.includes(',')) add(text);
    else setTyped(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace' && typed === '') field.onChange(tags.slice(0, -1));
    if (event.key !== 'Enter' || typed.trim() === '') return;
    add(typed);
    // With Ctrl or ⌘ it saves the form as well.
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
  };
  return (
    <Field label={fieldLabels.tags} hint="Enter or a comma adds one." error={fieldState.error?.message}>
      {(control) => (
        <div
          className={`${controlStyles} flex flex-wrap gap-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
        >
          {tags.map((tag) => (
            <Tag key={tag} tag={tag} onRemove={() => field.onChange(tags.filter((kept) => kept !== tag))} />
          ))}
          <input
            {...control}
            ref={field.ref}
            name={field.name}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              add(typed);
              field.onBlur();
            }}
            autoComplete="off"
            className="h-5 min-w-24 flex-1 bg-transparent outline-none"
          />
        </div>
      )}
    </Field>
  );
}

function Tag({ tag, onRemove }: { readonly tag: string; readonly onRemove: () => void }) {
  return (
    <span className="-my-0.5 inline-flex h-6 max-w-full items-center rounded-sm bg-muted pl-2">
      <span className="min-w-0 truncate">{tag}</span>
      <button
        type="button"
        aria-label={`Remove the tag ${tag}`}
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-sm text-ink-3 hover:text-ink"
      >
        <XIcon aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}
