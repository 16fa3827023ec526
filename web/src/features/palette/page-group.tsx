import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { SquareTerminalIcon } from 'lucide-react';
import { pages } from '@/lib/pages';
import { groupStyles, PaletteItem } from './palette-item';

export function PageGroup({ onDone }: { readonly onDone: () => void }) {
  const { push } = useRouter();
  const go = (href: string): void => {
    onDone();
    push(href);
  };
  return (
    <Command.Group heading="Go to" className={groupStyles}>
      {pages.map(({ href, name, Icon, key }) => (
        <PaletteItem key={href} value={name} Icon={Icon} keys={`g ${key}`} onSelect={() => go(href)}>
          {name}
        </PaletteItem>
      ))}
      <PaletteItem
        value="GraphQL playground"
        Icon={SquareTerminalIcon}
        keys="g p"
        onSelect={() => {
          onDone();
          window.open('/playground', '_blank', 'noopener');
        }}
      >
        GraphQL playground
      </PaletteItem>
    </Command.Group>
  );
}
