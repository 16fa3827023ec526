import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { EllipsisIcon } from 'lucide-react';
import { buttonStyles } from './button';

interface MenuProps {
  readonly label: string;
  /** Three dots, unless there is something better. */
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Further actions behind an icon. */
export function Menu({ label, icon = dots, className = quiet, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label={label} className={className}>
        {icon}
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

const dots = <EllipsisIcon aria-hidden />;
const quiet = buttonStyles({ variant: 'ghost', size: 'icon' });

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

export function MenuSeparator() {
  return <DropdownMenu.Separator className="-mx-1 my-1 h-px bg-line" />;
}
