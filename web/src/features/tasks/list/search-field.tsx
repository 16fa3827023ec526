'use client';

import { useRef } from 'react';
import { SearchIcon } from 'lucide-react';
import { debounce } from 'nuqs';
import { controlStyles } from '@/components/ui/field';
import { useHotkey } from '@/lib/use-hotkey';
import { firstPage, type ListQuery, type SetListQuery } from './list-query';

interface SearchFieldProps {
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

/** Typing renews the present step of the history: Back leaves the search, it does not take it apart letter by letter. */
export function SearchField({ query, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useHotkey('/', () => field.current?.focus());
  return (
    <div className="relative min-w-0 flex-1 basis-56">
      <SearchIcon aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 stroke-[1.75] text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label="Search tasks"
        aria-keyshortcuts="/"
        placeholder="Search name, key, URL or id"
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        value={query.q}
        onChange={({ target }) =>
          void onChange({ ...firstPage, q: target.value }, { history: 'replace', limitUrlUpdates: debounce(200) })
        }
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        className={`${controlStyles} h-8 py-0 pl-8`}
      />
    </div>
  );
}
