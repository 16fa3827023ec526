import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonStyles } from './button';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a small panel of controls. */
export function PopoverButton({ label, icon, children }: PopoverButtonProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className={buttonStyles()}>
        {icon}
        {label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          className="z-30 max-h-(--radix-popover-content-available-height) w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line bg-surface p-2 shadow-lg"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What closes the panel when it is used. */
export function PopoverClose({ children }: { readonly children: ReactNode }) {
  return <Popover.Close asChild>{children}</Popover.Close>;
}
