'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { ListChecksIcon, SettingsIcon, SquareTerminalIcon } from 'lucide-react';

const pages = [
  { href: '/tasks', name: 'Tasks', Icon: ListChecksIcon },
  { href: '/settings', name: 'Settings', Icon: SettingsIcon },
] as const;

const itemStyles =
  'flex h-8 items-center gap-2.5 rounded-md px-2.5 text-ink-2 hover:bg-muted hover:text-ink aria-[current=page]:bg-muted aria-[current=page]:font-medium aria-[current=page]:text-ink [&>svg]:size-4 [&>svg]:stroke-[1.75]';

/** A column beside the page; a row above it where there is no room beside. */
export function Sidebar() {
  const path = usePathname();
  return (
    <header className="flex items-center gap-1 border-line p-2 max-md:border-b md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:border-r md:p-3">
      <Link href="/tasks" className="flex items-center gap-2 px-2 font-semibold tracking-tight md:h-8 md:pb-1">
        <Mark />
        <span className="max-md:sr-only">Task Scheduler</span>
      </Link>
      <nav aria-label="Main" className="flex flex-1 gap-1 md:mt-2 md:flex-col">
        {pages.map(({ href, name, Icon }) => (
          <Link key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined} className={itemStyles}>
            <Icon aria-hidden />
            {name}
          </Link>
        ))}
        <a
          href="/playground"
          target="_blank"
          rel="noopener noreferrer"
          className={`${itemStyles} max-md:ml-auto md:mt-auto`}
        >
          <SquareTerminalIcon aria-hidden />
          <span className="max-sm:sr-only">GraphQL playground</span>
        </a>
      </nav>
    </header>
  );
}

function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" fill="none" className="size-5">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <circle cx="16" cy="16" r="8.5" strokeWidth="2.5" className="stroke-on-accent" />
      <path
        d="M16 11v5.2l3.4 2.3"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      />
    </svg>
  );
}
