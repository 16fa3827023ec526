import type { ReactNode } from 'react';

export interface Column {
  readonly name: string;
  readonly className: string;
}

interface ExpandableTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Rows that open: `ExpandableRow`. */
  readonly children: ReactNode;
}

export function ExpandableTable({ caption, columns, children }: ExpandableTableProps) {
  return (
    <table className="w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-line text-left text-xs text-ink-3">
        <tr className="h-9 *:px-2 *:font-medium *:whitespace-nowrap *:last:pr-4">
          <th scope="col" className="w-11">
            <span className="sr-only">Open</span>
          </th>
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="[&>tr:last-child]:border-b-0">{children}</tbody>
    </table>
  );
}
