import { XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { filtersInWords, noFilter } from './filter-words';
import type { ListQuery, SetListQuery } from './list-query';

interface FilterChipsProps {
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

/** What narrows the list beyond text and status, each to be taken away by itself, and a way back to all of it. */
export function FilterChips({ query, onChange }: FilterChipsProps) {
  const filters = filtersInWords(query);
  if (filters.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {filters.map(({ text, without }) => (
        <button
          key={text}
          type="button"
          aria-label={`Remove the filter ${text}`}
          onClick={() => void onChange(without)}
          className="flex h-6 items-center gap-1 rounded-md bg-muted pr-1 pl-2 text-xs text-ink-2 hover:text-ink"
        >
          {text} <XIcon aria-hidden className="size-3" />
        </button>
      ))}
      <Button variant="ghost" size="small" className="h-6" onClick={() => void onChange(noFilter)}>
        Clear filters
      </Button>
    </div>
  );
}
