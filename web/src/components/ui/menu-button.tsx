import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { CheckIcon, ChevronDownIcon } from 'lucide-react';
import { buttonStyles } from './button';

interface MenuButtonProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A button with a word on it that opens a menu. */
export function MenuButton({ label, icon, children }: MenuButtonProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={buttonStyles()}>
        {icon}
        {label}
        <ChevronDownIcon aria-hidden className="text-ink-3" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-30 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return (
    <DropdownMenu.Label className="px-2 pt-2 pb-1 text-xs font-medium text-ink-3 first:pt-1">
      {children}
    </DropdownMenu.Label>
  );
}

interface MenuChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of several; the chosen one is marked. */
export function MenuChoice({ isChosen, onChoose, children }: MenuChoiceProps) {
  return (
    <DropdownMenu.CheckboxItem
      checked={isChosen}
      onCheckedChange={onChoose}
      className="flex h-8 cursor-pointer items-center gap-2 rounded-sm pr-3 pl-7 outline-none data-highlighted:bg-muted data-[state=checked]:pl-2 data-[state=checked]:font-medium"
    >
      <DropdownMenu.ItemIndicator>
        <CheckIcon aria-hidden className="size-3 stroke-[2.5]" />
      </DropdownMenu.ItemIndicator>
      {children}
    </DropdownMenu.CheckboxItem>
  );
}
