import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { EllipsisIcon } from 'lucide-react';
import { buttonStyles } from './button';

/** Further actions behind three dots. */
export function Menu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label={label} className={buttonStyles({ variant: 'ghost', size: 'icon' })}>
        <EllipsisIcon aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-30 min-w-40 rounded-md border border-line bg-surface p-1 shadow-lg"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly isDanger?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, isDanger = false, className = '', children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className={`flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 outline-none data-highlighted:bg-muted [&>svg]:size-4 [&>svg]:stroke-[1.75] ${isDanger ? 'text-failed' : ''} ${className}`}
    >
      {children}
    </DropdownMenu.Item>
  );
}
