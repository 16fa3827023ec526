'use client';

import { useRef } from 'react';
import { controlStyles } from '@/components/ui/field';
import { useHotkey } from '@/lib/use-hotkey';
import { useTyped } from '@/lib/use-typed';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Part of a message. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(value, onChange);
  useHotkey('/', () => field.current?.focus());
  return (
    <input
      ref={field}
      type="search"
      aria-label="Search messages"
      placeholder="/ Message…"
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      className={`${controlStyles} h-8 flex-1 basis-40`}
    />
  );
}
