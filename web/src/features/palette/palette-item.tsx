import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { KeyCaps } from '@/components/ui/key-caps';
import { useIsMac } from '@/lib/keyboard/use-is-mac';

interface PaletteItemProps {
  /** What is matched against what is typed; it tells items apart. */
  readonly value: string;
  readonly Icon: LucideIcon;
  /** The key that does the same without the palette. */
  readonly keys?: string;
  /** Found by the server: shown whatever is typed. */
  readonly isFound?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function PaletteItem({ value, Icon, keys, isFound = false, onSelect, children }: PaletteItemProps) {
  const isMac = useIsMac();
  return (
    <Command.Item
      value={value}
      forceMount={isFound}
      onSelect={onSelect}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 data-[selected=true]:bg-muted"
    >
      <Icon aria-hidden className="size-4 shrink-0 stroke-[1.75] text-ink-3" />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {keys && <KeyCaps keys={keys} isMac={isMac} />}
    </Command.Item>
  );
}

/** Groups look alike. */
export const groupStyles =
  '[&>[cmdk-group-heading]]:px-2 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-1 [&>[cmdk-group-heading]]:text-xs [&>[cmdk-group-heading]]:text-ink-3';
