'use client';

import { useState } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { ListChecksIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/field';
import { PopoverButton } from '@/components/ui/popover-button';
import { LogTaskDocument, LogTasksDocument } from '@/gql/logs';
import { describeError } from '@/lib/apollo/describe-error';
import { useDebounced } from '@/lib/use-debounced';
import { isUuid } from '@/lib/uuid';

interface TaskFilterProps {
  readonly id: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Attempts of one task, or of all. */
export function TaskFilter({ id, onChange }: TaskFilterProps) {
  const { data } = useQuery(LogTaskDocument, id !== null && isUuid(id) ? { variables: { id } } : skipToken);
  const name = id === null ? 'All tasks' : (data?.task?.name ?? 'One task');
  return (
    <PopoverButton label={name.length > 28 ? `${name.slice(0, 27)}…` : name} icon={<ListChecksIcon aria-hidden />}>
      <TaskSearch id={id} onChange={onChange} />
    </PopoverButton>
  );
}

const settleMs = 150;

function TaskSearch({ id, onChange }: TaskFilterProps) {
  const [search, setSearch] = useState('');
  const { data, previousData, error } = useQuery(LogTasksDocument, {
    variables: { search: useDebounced(search.trim(), settleMs) },
  });
  const tasks = (data ?? previousData)?.tasks.nodes ?? [];
  return (
    <div className="flex flex-col gap-1">
      <input
        type="search"
        aria-label="Search tasks"
        placeholder="Name of a task…"
        maxLength={200}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className={`${controlStyles} mb-1`}
      />
      {error && <p className="px-2 text-failed">{describeError(error)}</p>}
      <Button variant="ghost" className="justify-start" aria-pressed={id === null} onClick={() => onChange(null)}>
        All tasks
      </Button>
      {tasks.map((task) => (
        <Button
          key={task.id}
          variant="ghost"
          className="min-w-0 justify-start"
          aria-pressed={id === task.id}
          onClick={() => onChange(task.id)}
        >
          <span className="truncate">{task.name}</span>
        </Button>
      ))}
    </div>
  );
}
