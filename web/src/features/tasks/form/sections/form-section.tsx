import type { ReactNode } from 'react';

/** Controls that belong together. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-base leading-6 font-semibold">{title}</legend>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </fieldset>
  );
}
