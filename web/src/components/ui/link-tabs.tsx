import Link from 'next/link';

interface LinkTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
}

/** Views that the URL tells apart: links, so that Back and new windows work. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="flex gap-1 overflow-x-auto p-1">
      {tabs.map(({ name, href, isCurrent }) => (
        <Link
          key={name}
          href={href}
          scroll={false}
          aria-current={isCurrent ? 'page' : undefined}
          className="flex h-7 items-center rounded-md px-2.5 whitespace-nowrap text-ink-2 hover:bg-muted hover:text-ink aria-[current=page]:bg-muted aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
