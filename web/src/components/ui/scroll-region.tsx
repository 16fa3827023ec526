import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  /** How tall it may be. */
  readonly className: string;
  readonly children: ReactNode;
}

/** What scrolls by itself, and by keyboard too. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <div
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      className={`overflow-y-auto ${className}`}
    >
      {children}
    </div>
  );
}
