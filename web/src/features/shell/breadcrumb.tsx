'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

interface Crumb {
  readonly name: string;
  readonly href: string;
}

export function Breadcrumb() {
  const crumbs = crumbsOf(usePathname());
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex items-center gap-2 text-ink-3">
        {crumbs.map(({ name, href }, index) => (
          <li key={href} className="flex min-w-0 items-center gap-2">
            {index > 0 && <span aria-hidden>/</span>}
            {index < crumbs.length - 1 ? (
              <Link href={href} className="hover:text-ink">
                {name}
              </Link>
            ) : (
              <span aria-current="page" className="truncate text-ink-2">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function crumbsOf(path: string): readonly Crumb[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((part, index) => ({
    name: names[part] ?? (parts[0] === 'tasks' ? 'Task' : part),
    href: `/${parts.slice(0, index + 1).join('/')}`,
  }));
}

const names: Readonly<Record<string, string>> = { tasks: 'Tasks', new: 'New', edit: 'Edit', settings: 'Settings' };
