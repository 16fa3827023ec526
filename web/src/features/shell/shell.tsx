import type { ReactNode } from 'react';
import { ApiBanner } from './api-banner';
import { FailedInTab } from './failed-in-tab';
import { HeadingFocus } from './heading-focus';
import { HealthStrip } from './health-strip';
import { Shortcuts } from './shortcuts';
import { Sidebar } from './sidebar';
import { TopBar } from './top-bar';

interface ShellProps {
  /** Opens the search over everything. */
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every page. */
export function Shell({ search, children }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col md:grid md:grid-cols-[13rem_minmax(0,1fr)] narrow:md:grid-cols-[3.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <Sidebar />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar search={search} />
        <ApiBanner />
        <HealthStrip />
        <main id="main" tabIndex={-1} className="w-full max-w-[100rem] flex-1 p-4 outline-none md:p-6">
          {children}
        </main>
      </div>
      <Shortcuts />
      <HeadingFocus />
      <FailedInTab />
    </div>
  );
}
