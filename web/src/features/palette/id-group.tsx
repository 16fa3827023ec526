import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { HashIcon } from 'lucide-react';
import { PaletteNodeDocument, type PaletteNodeQuery } from '@/gql/palette';
import { describeError } from '@/lib/apollo/describe-error';
import { groupStyles, PaletteItem } from './palette-item';

interface IdGroupProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Whatever has this id: a task, a run or an attempt. */
export function IdGroup({ id, onDone }: IdGroupProps) {
  const { push } = useRouter();
  const { data, error } = useQuery(PaletteNodeDocument, { variables: { id } });

  if (error) return <p className="px-2 py-3 text-failed">{describeError(error)}</p>;
  if (!data) return <p className="px-2 py-3 text-ink-2">Looking for the id…</p>;
  if (!data.node) return <p className="px-2 py-3 text-ink-2">No task, run or attempt has this id.</p>;
  const { words, href } = placeOf(data.node);
  return (
    <Command.Group heading="By id" forceMount className={groupStyles}>
      <PaletteItem
        value={id}
        isFound
        Icon={HashIcon}
        onSelect={() => {
          onDone();
          push(href);
        }}
      >
        {words}
      </PaletteItem>
    </Command.Group>
  );
}

type FoundNode = NonNullable<PaletteNodeQuery['node']>;

function placeOf(node: FoundNode): { words: string; href: string } {
  switch (node.__typename) {
    case 'Task':
      return { words: `Task ${node.name}`, href: `/tasks/${node.id}` };
    case 'TaskRun':
      return { words: `Run of ${node.task.name}`, href: `/tasks/${node.task.id}?run=${node.id}` };
    case 'TaskLog':
      return { words: `Attempt of ${node.task.name}`, href: `/logs?log=${node.id}` };
  }
}
