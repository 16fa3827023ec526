import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** What can be done here. */
  readonly children?: ReactNode;
}

export function PageHeader({ title, note, children }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-36">
        <h1 tabIndex={-1} className="text-xl leading-7 font-semibold tracking-tight break-words outline-none">
          {title}
        </h1>
        {note && <div className="text-ink-2">{note}</div>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  );
}
