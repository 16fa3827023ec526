import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { XIcon } from 'lucide-react';
import { buttonStyles } from './button';

interface DialogProps {
  readonly title: string;
  readonly description: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** In the middle of the page, over everything; Escape closes it. */
export function Dialog({ title, description, onClose, children }: DialogProps) {
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Primitive.Content className="fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-2xl -translate-x-1/2 -translate-y-1/2 flex-col rounded-lg border border-line bg-surface shadow-lg">
          <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-3.5">
            <div>
              <Primitive.Title className="text-base font-semibold">{title}</Primitive.Title>
              <Primitive.Description className="text-ink-2">{description}</Primitive.Description>
            </div>
            <Primitive.Close aria-label="Close" className={buttonStyles({ variant: 'ghost', size: 'icon' })}>
              <XIcon aria-hidden />
            </Primitive.Close>
          </header>
          <div className="min-h-0 overflow-y-auto p-5">{children}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
