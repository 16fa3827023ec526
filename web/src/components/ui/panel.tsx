import type { ReactNode } from 'react';

/** A bordered surface, the only container there is. */
export function Panel({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="overflow-hidden rounded-lg border border-line bg-surface" aria-label={title}>
      {title && <h2 className="border-b border-line px-4 py-2.5 text-sm font-medium">{title}</h2>}
      {children}
    </section>
  );
}
