import Link from 'next/link';
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';
import { buttonStyles } from '@/components/ui/button';
import type { TasksQuery } from '@/gql/list';
import { countInWords } from './count-in-words';
import { firstPage, listHref, type ListChange, type ListQuery, type SetListQuery } from './list-query';

export type TaskPage = TasksQuery['tasks'];

interface ListPagerProps {
  readonly query: ListQuery;
  readonly page: TaskPage;
  readonly onChange: SetListQuery;
}

export function ListPager({ query, page, onChange }: ListPagerProps) {
  const { previous, next } = neighbours(page);
  const linkTo = (change: ListChange) => ({
    href: listHref(query, change),
    prefetch: false,
    className: buttonStyles({ size: 'small' }),
    onNavigate: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      void onChange(change);
    },
  });
  return (
    <div className="flex min-h-10 items-center justify-between gap-4 border-t border-line px-4 py-1.5">
      <p className="text-xs text-ink-3">{countInWords(page.totalCount)}</p>
      <nav aria-label="Pages" className="flex gap-2">
        {previous && (
          <Link {...linkTo(previous)}>
            <ChevronLeftIcon aria-hidden /> Previous
          </Link>
        )}
        {next && (
          <Link {...linkTo(next)}>
            Next <ChevronRightIcon aria-hidden />
          </Link>
        )}
      </nav>
    </div>
  );
}

/** What leads to the page before and to the one after; null at either end. */
export function neighbours({ pageInfo }: Pick<TaskPage, 'pageInfo'>) {
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = pageInfo;
  return {
    previous: hasPreviousPage && startCursor !== null ? { ...firstPage, before: startCursor } : null,
    next: hasNextPage && endCursor !== null ? { ...firstPage, after: endCursor } : null,
  };
}
