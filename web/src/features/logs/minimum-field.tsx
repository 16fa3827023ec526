'use client';

import { useId } from 'react';
import { controlStyles } from '@/components/ui/field';
import { useTyped } from '@/lib/use-typed';

interface MinimumFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** How long an attempt must have taken. */
export function MinimumField({ value, onChange }: MinimumFieldProps) {
  const id = useId();
  const [typed, setTyped] = useTyped(value === null ? '' : String(value), (text) => {
    const ms = Number.parseInt(text, 10);
    onChange(Number.isNaN(ms) || ms <= 0 ? null : ms);
  });
  return (
    <div className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-ink-2">
        <span className="sr-only">Took at least, in milliseconds</span>
        <span aria-hidden>≥ ms</span>
      </label>
      <input
        id={id}
        inputMode="numeric"
        maxLength={7}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        className={`${controlStyles} h-8 w-18!`}
      />
    </div>
  );
}
