import Link from 'next/link';
import { Button, buttonStyles } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { noFilter, queryInWords } from './filter-words';
import { firstPage, isFiltered, type ListQuery, type SetListQuery } from './list-query';

interface ListEmptyProps {
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

/** Three kinds of nothing, each with its own way on. */
export function ListEmpty({ query, onChange }: ListEmptyProps) {
  if (query.after !== null || query.before !== null) {
    return (
      <EmptyState title="Nothing on this page any more" text="The tasks that were here have moved or are gone.">
        <Button onClick={() => void onChange(firstPage)}>Back to the first page</Button>
      </EmptyState>
    );
  }
  if (isFiltered(query)) {
    return (
      <EmptyState title="No tasks match" text={`Looked for: ${queryInWords(query)}.`}>
        <Button onClick={() => void onChange(noFilter)}>Clear filters</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No tasks yet" text="A task calls a webhook on a schedule, and tries again when the call fails.">
      <Link href="/tasks/new" className={buttonStyles({ variant: 'primary' })}>
        Create the first task
      </Link>
    </EmptyState>
  );
}
