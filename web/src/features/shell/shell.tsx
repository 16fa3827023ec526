import type { ReactNode } from 'react';
import { ApiBanner } from './api-banner';
import { Breadcrumb } from './breadcrumb';
import { Shortcuts } from './shortcuts';
import { Sidebar } from './sidebar';
import { ThemeToggle } from './theme-toggle';

/** What surrounds every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <Sidebar />
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="sticky top-0 z-20 flex h-12 items-center justify-between gap-4 border-b border-line bg-bg px-4 md:px-6">
          <Breadcrumb />
          <ThemeToggle />
        </div>
        <ApiBanner />
        <main id="main" tabIndex={-1} className="w-full max-w-[100rem] flex-1 p-4 outline-none md:p-6">
          {children}
        </main>
      </div>
      <Shortcuts />
    </div>
  );
}
