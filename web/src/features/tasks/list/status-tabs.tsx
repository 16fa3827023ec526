import Link from 'next/link';
import { firstPage, listHref, statuses, type ListQuery, type SetListQuery } from './list-query';
import { countInShort } from './count-in-words';
import { useStatusCounts } from './use-status-counts';

interface StatusTabsProps {
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

/** Links, so that a new window opens the same choice; a plain click only changes the URL, with no way to the server. */
export function StatusTabs({ query, onChange }: StatusTabsProps) {
  const counts = useStatusCounts(query);
  return (
    <nav
      aria-label="Filter by status"
      className="flex max-w-full flex-wrap gap-0.5 rounded-md border border-line p-0.5"
    >
      {statuses.map((status) => (
        <Link
          key={status}
          href={listHref(query, { ...firstPage, status })}
          prefetch={false}
          onNavigate={(event) => {
            event.preventDefault();
            void onChange({ ...firstPage, status });
          }}
          aria-current={status === query.status ? 'page' : undefined}
          className="flex h-[1.625rem] items-center gap-1.5 rounded-sm px-2 whitespace-nowrap text-ink-2 capitalize hover:bg-muted hover:text-ink aria-[current=page]:bg-muted aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {status} <Count status={status} total={counts[status]} />
        </Link>
      ))}
    </nav>
  );
}

interface CountProps {
  readonly status: ListQuery['status'];
  readonly total: Parameters<typeof countInShort>[0] | undefined;
}

/** As wide as two digits before it is known, so that the neighbours stay where they are. */
function Count({ status, total }: CountProps) {
  const isAlarming = status === 'failed' && total !== undefined && total.count > 0;
  return (
    <span className={`min-w-4 text-right text-xs ${isAlarming ? 'font-medium text-failed' : 'font-normal text-ink-3'}`}>
      {total && countInShort(total)}
    </span>
  );
}
