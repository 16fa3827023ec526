/** Holds the place of rows that are on their way, so that nothing jumps when they come. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div role="status" aria-busy aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-(--row-height) items-center gap-4 border-b border-line px-4 last:border-b-0">
          <div className="h-3 w-16 animate-pulse rounded-sm bg-muted" />
          <div className="h-3 flex-1 animate-pulse rounded-sm bg-muted" />
          <div className="h-3 w-24 animate-pulse rounded-sm bg-muted max-sm:hidden" />
        </div>
      ))}
    </div>
  );
}
