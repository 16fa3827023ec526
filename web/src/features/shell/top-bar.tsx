import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb';
import { ClockToggle } from './clock-toggle';
import { FetchProgress } from './fetch-progress';
import { LivePill } from './live-pill';
import { ThemeToggle } from './theme-toggle';

export function TopBar({ search }: { readonly search: ReactNode }) {
  return (
    <div className="sticky top-0 z-20 flex h-12 items-center gap-3 border-b border-line bg-bg px-4 md:px-6">
      <Breadcrumb />
      <div className="ml-auto flex shrink-0 items-center gap-1">
        {search}
        <LivePill />
        <ClockToggle />
        <ThemeToggle />
      </div>
      <FetchProgress />
    </div>
  );
}
