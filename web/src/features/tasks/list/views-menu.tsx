'use client';

import Link from 'next/link';
import { BookmarkIcon, XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PopoverButton, PopoverClose } from '@/components/ui/popover-button';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';
import { viewOf, type ListQuery } from './list-query';
import { SaveView } from './save-view';

const builtIn = [
  { name: 'Failing', query: '?status=failed' },
  { name: 'Failed in the last 24 hours', query: '?failed=24h' },
  { name: 'Due within an hour', query: '?next=1h&sort=next' },
  { name: 'Paused', query: '?status=paused' },
  { name: 'Recently changed', query: '?sort=updated' },
] as const;

/** Filters under a name: some that everybody wants, and one's own, which this browser keeps. */
export function ViewsMenu({ query }: { readonly query: ListQuery }) {
  const { savedViews } = usePreferences();
  const change = useChangePreferences();
  const present = viewOf(query);
  return (
    <PopoverButton label="Views" icon={<BookmarkIcon aria-hidden />}>
      <ul>
        {builtIn.map(({ name, query: view }) => (
          <ViewLink key={name} name={name} view={view} isPresent={view === present} />
        ))}
        {savedViews.map(({ name, query: view }) => (
          <ViewLink key={name} name={name} view={view} isPresent={view === present}>
            <Button
              variant="ghost"
              size="icon"
              aria-label={`Forget the view ${name}`}
              onClick={() => change({ savedViews: savedViews.filter((other) => other.name !== name) })}
            >
              <XIcon aria-hidden />
            </Button>
          </ViewLink>
        ))}
      </ul>
      <SaveView view={present} />
    </PopoverButton>
  );
}

interface ViewLinkProps {
  readonly name: string;
  readonly view: string;
  readonly isPresent: boolean;
  readonly children?: React.ReactNode;
}

function ViewLink({ name, view, isPresent, children }: ViewLinkProps) {
  return (
    <li className="flex items-center">
      <PopoverClose>
        <Link
          href={`/tasks${view}`}
          prefetch={false}
          aria-current={isPresent ? 'page' : undefined}
          className="flex h-8 min-w-0 flex-1 items-center rounded-sm px-2 hover:bg-muted aria-[current=page]:font-medium"
        >
          <span className="truncate">{name}</span>
        </Link>
      </PopoverClose>
      {children}
    </li>
  );
}
