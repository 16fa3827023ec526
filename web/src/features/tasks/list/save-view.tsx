'use client';

import { useId, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/field';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

const viewsAtMost = 20;

/** Keeps the present filter under a name; the same name again replaces it. */
export function SaveView({ view }: { readonly view: string }) {
  const { savedViews } = usePreferences();
  const change = useChangePreferences();
  const [name, setName] = useState('');
  const id = useId();
  const others = savedViews.filter((saved) => saved.name !== name.trim());

  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    change({ savedViews: [...others, { name: name.trim(), query: view }] });
    setName('');
  };
  if (others.length >= viewsAtMost) {
    return (
      <p className="border-t border-line px-2 pt-2 text-xs text-ink-3">
        {viewsAtMost} views are kept: forget one first.
      </p>
    );
  }
  return (
    <form onSubmit={save} className="mt-2 border-t border-line px-2 pt-2">
      <label htmlFor={id} className="text-xs text-ink-3">
        Keep the present filter as
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          value={name}
          maxLength={40}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
          className={`${controlStyles} h-7 py-0`}
        />
        <Button type="submit" size="small">
          Save
        </Button>
      </div>
    </form>
  );
}
