'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { PanelLeftIcon, SquareTerminalIcon } from 'lucide-react';
import { useCommandKey } from '@/lib/keyboard/use-command-key';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';
import { Mark } from './mark';
import { isWithin, pages } from '@/lib/pages';

const itemStyles =
  'flex h-8 items-center gap-2.5 rounded-md px-2.5 text-ink-2 hover:bg-muted hover:text-ink aria-[current=page]:bg-muted aria-[current=page]:font-medium aria-[current=page]:text-ink [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:stroke-[1.75]';

/** What is wide in the wide sidebar only; the name stays for those who hear it. */
const wordStyles = 'max-sm:sr-only narrow:md:sr-only';

/** A column beside the page, wide or narrow; a row above it where there is no room beside. */
export function Sidebar() {
  const path = usePathname();
  return (
    <header className="flex items-center gap-1 border-line p-2 max-md:border-b md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:border-r md:p-3 narrow:md:px-2">
      <Link
        href="/"
        title="Task Scheduler"
        className="flex items-center gap-2 rounded-md px-2 font-semibold tracking-tight md:h-8 md:pb-1 narrow:md:px-2.5"
      >
        <Mark />
        <span className="whitespace-nowrap max-md:sr-only narrow:md:sr-only">Task Scheduler</span>
      </Link>
      <nav aria-label="Main" className="flex flex-1 gap-1 md:mt-2 md:flex-col">
        {pages.map(({ href, name, Icon }) => (
          <Link
            key={href}
            href={href}
            title={name}
            aria-current={isWithin(path, href) ? 'page' : undefined}
            className={itemStyles}
          >
            <Icon aria-hidden />
            <span className={wordStyles}>{name}</span>
          </Link>
        ))}
        <a
          href="/playground"
          target="_blank"
          rel="noopener noreferrer"
          title="GraphQL playground"
          className={`${itemStyles} max-md:ml-auto md:mt-auto`}
        >
          <SquareTerminalIcon aria-hidden />
          <span className="whitespace-nowrap max-lg:max-md:sr-only narrow:md:sr-only">GraphQL playground</span>
        </a>
        <WidthToggle />
      </nav>
    </header>
  );
}

function WidthToggle() {
  const { sidebar } = usePreferences();
  const change = useChangePreferences();
  const toggle = (): void => change({ sidebar: sidebar === 'full' ? 'min' : 'full' });
  useCommandKey('b', toggle);
  return (
    <button
      type="button"
      onClick={toggle}
      aria-pressed={sidebar === 'min'}
      title="Narrow sidebar (Ctrl+B or ⌘B)"
      className={`${itemStyles} max-md:hidden`}
    >
      <PanelLeftIcon aria-hidden />
      <span className={wordStyles}>Narrow sidebar</span>
    </button>
  );
}
