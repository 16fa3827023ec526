'use client';

import type { ReactNode } from 'react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { skipToken, useFragment, useQuery } from '@apollo/client/react';
import { TaskNameDocument, TaskNameFragmentDoc } from '@/gql/shell';

export function Breadcrumb() {
  const path = usePathname();
  const parts = path === '/' ? ['overview'] : path.split('/').filter(Boolean);
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex items-center gap-2 text-ink-3">
        {parts.map((part, index) => (
          <li key={part} className={`flex items-center gap-2 ${names[part] ? 'shrink-0' : 'min-w-0'}`}>
            {index > 0 && <span aria-hidden>/</span>}
            <Crumb href={`/${parts.slice(0, index + 1).join('/')}`} isLast={index === parts.length - 1}>
              {names[part] ?? (parts[0] === 'tasks' ? <TaskName id={part} isAsked={parts.length > 2} /> : part)}
            </Crumb>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface CrumbProps {
  readonly href: string;
  readonly isLast: boolean;
  readonly children: ReactNode;
}

function Crumb({ href, isLast, children }: CrumbProps) {
  if (!isLast) {
    return (
      <Link href={href} className="truncate hover:text-ink">
        {children}
      </Link>
    );
  }
  return (
    <span aria-current="page" className="truncate text-ink-2">
      {children}
    </span>
  );
}

interface TaskNameProps {
  readonly id: string;
  /** Whether the name is to be asked for: a form keeps what it loads to itself, other pages share what they fetched. */
  readonly isAsked: boolean;
}

function TaskName({ id, isAsked }: TaskNameProps) {
  useQuery(TaskNameDocument, isAsked ? { variables: { id }, fetchPolicy: 'cache-first' } : skipToken);
  const { data } = useFragment({ fragment: TaskNameFragmentDoc, from: { __typename: 'Task', id } });
  return data.name ?? 'Task';
}

const names: Readonly<Record<string, string>> = {
  overview: 'Overview',
  tasks: 'Tasks',
  new: 'New',
  edit: 'Edit',
  logs: 'Logs',
  upcoming: 'Upcoming',
  settings: 'Settings',
};
