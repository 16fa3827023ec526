import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { ListChecksIcon } from 'lucide-react';
import { PaletteTasksDocument } from '@/gql/palette';
import { describeError } from '@/lib/apollo/describe-error';
import { useDebounced } from '@/lib/use-debounced';
import { groupStyles, PaletteItem } from './palette-item';

const settleMs = 150;

interface TaskGroupProps {
  readonly search: string;
  readonly onDone: () => void;
}

/** Tasks that the server finds by name, key, description or URL. */
export function TaskGroup({ search, onDone }: TaskGroupProps) {
  const { push } = useRouter();
  const settled = useDebounced(search, settleMs).slice(0, 200);
  const { data, previousData, error } = useQuery(PaletteTasksDocument, { variables: { search: settled } });
  const tasks = (data ?? previousData)?.tasks.nodes ?? [];

  if (error) return <p className="px-2 py-3 text-failed">{describeError(error)}</p>;
  if (tasks.length === 0) return null;
  return (
    <Command.Group heading="Tasks" forceMount className={groupStyles}>
      {tasks.map(({ id, name, scheduleDescription }) => (
        <PaletteItem
          key={id}
          value={`${name} ${id}`}
          isFound
          Icon={ListChecksIcon}
          onSelect={() => {
            onDone();
            push(`/tasks/${id}`);
          }}
        >
          {name} <span className="text-ink-3">{scheduleDescription}</span>
        </PaletteItem>
      ))}
    </Command.Group>
  );
}
