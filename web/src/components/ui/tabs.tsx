import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

interface TabsProps {
  readonly label: string;
  readonly initial: string;
  readonly tabs: readonly { readonly value: string; readonly name: string; readonly content: ReactNode }[];
}

/** Parts of one thing, of which one is in sight. Views that deserve an address are `LinkTabs`. */
export function Tabs({ label, initial, tabs }: TabsProps) {
  return (
    <Primitive.Root defaultValue={initial}>
      <Primitive.List aria-label={label} className="flex gap-1 border-b border-line p-1">
        {tabs.map(({ value, name }) => (
          <Primitive.Trigger
            key={value}
            value={value}
            className="flex h-7 items-center rounded-md px-2.5 whitespace-nowrap text-ink-2 hover:bg-muted hover:text-ink data-[state=active]:bg-muted data-[state=active]:font-medium data-[state=active]:text-ink"
          >
            {name}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map(({ value, content }) => (
        <Primitive.Content key={value} value={value} className="p-4">
          {content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
