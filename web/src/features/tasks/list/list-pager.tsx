import Link from 'next/link';
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';
import { buttonStyles } from '@/components/ui/button';
import type { TasksQuery } from '@/gql/graphql';
import { listHref, type ListLocation } from './list-location';

interface ListPagerProps {
  readonly location: ListLocation;
  readonly pageInfo: TasksQuery['tasks']['pageInfo'];
  readonly total: TasksQuery['tasks']['totalCount'];
}

export function ListPager({ location: { status }, pageInfo, total }: ListPagerProps) {
  const previous = pageInfo.hasPreviousPage && pageInfo.startCursor;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  return (
    <div className="flex min-h-10 items-center justify-between gap-4 border-t border-line px-4 py-1.5">
      <p className="text-xs text-ink-3">{countInWords(total)}</p>
      <nav aria-label="Pages" className="flex gap-2">
        {previous && (
          <Link href={listHref({ status, page: { before: previous } })} className={buttonStyles({ size: 'small' })}>
            <ChevronLeftIcon aria-hidden /> Previous
          </Link>
        )}
        {next && (
          <Link href={listHref({ status, page: { after: next } })} className={buttonStyles({ size: 'small' })}>
            Next <ChevronRightIcon aria-hidden />
          </Link>
        )}
      </nav>
    </div>
  );
}

function countInWords({ count, precision }: ListPagerProps['total']): string {
  const amount = count.toLocaleString('en-GB');
  if (precision === 'AT_LEAST') return `More than ${amount} tasks`;
  return count === 1 ? '1 task' : `${amount} tasks`;
}
