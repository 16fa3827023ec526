'use client';

import { useId, useState, type ReactNode } from 'react';
import { ChevronRightIcon } from 'lucide-react';
import { buttonStyles } from './button';

interface ExpandableRowProps {
  /** What the row tells when it is opened. */
  readonly label: string;
  readonly cells: ReactNode;
  readonly columns: number;
  /** Rendered only while open, so that it is fetched only then. */
  readonly children: ReactNode;
}

export function ExpandableRow({ label, cells, columns, children }: ExpandableRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr className="h-(--row-height) border-b border-line *:px-2 *:py-1 *:last:pr-4 hover:bg-muted/50 dense:*:py-0">
        <td>
          <button
            type="button"
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
            className={buttonStyles({ variant: 'ghost', size: 'icon' })}
          >
            <ChevronRightIcon aria-hidden className={isOpen ? 'rotate-90' : ''} />
          </button>
        </td>
        {cells}
      </tr>
      {isOpen && (
        <tr id={id} className="border-b border-line bg-muted/40">
          <td colSpan={columns} className="p-0">
            {children}
          </td>
        </tr>
      )}
    </>
  );
}
