'use client';

import { useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles, Field } from '@/components/ui/field';
import { fromLocalField, toLocalField } from '@/lib/time/local-field';

interface AbsoluteRangeProps {
  readonly from: Date | null;
  readonly to: Date | null;
  readonly onChange: (times: { from: Date | null; to: Date | null }) => void;
}

/** Two instants in the browser's own zone, for a date field knows no other. */
export function AbsoluteRange({ from, to, onChange }: AbsoluteRangeProps) {
  const [typedFrom, setTypedFrom] = useState(toLocalField(from));
  const [typedTo, setTypedTo] = useState(toLocalField(to));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const times = { from: fromLocalField(typedFrom), to: fromLocalField(typedTo) };
  const isBackwards = times.from !== null && times.to !== null && times.from >= times.to;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isBackwards) onChange(times);
  };
  return (
    <form onSubmit={submit} className="mt-1 flex flex-col gap-2 border-t border-line p-2 pt-3">
      <Field label="From" hint={`In ${zone}`}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={typedFrom}
            onChange={(event) => setTypedFrom(event.target.value)}
            className={controlStyles}
          />
        )}
      </Field>
      <Field label="Before" error={isBackwards ? 'The end must come after the begin.' : undefined}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={typedTo}
            onChange={(event) => setTypedTo(event.target.value)}
            className={controlStyles}
          />
        )}
      </Field>
      <Button type="submit">Show this time</Button>
    </form>
  );
}
