import type { ReactNode } from 'react';

/** What can be done from within a dialog; the most likely comes last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}
