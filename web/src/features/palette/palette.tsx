'use client';

import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { SearchIcon } from 'lucide-react';
import { isUuid } from '@/lib/uuid';
import { ActionGroup } from './action-group';
import { IdGroup } from './id-group';
import { PageGroup } from './page-group';
import { TaskGroup } from './task-group';
import { ThisTaskGroup } from './this-task-group';

/** Everything by typing: pages, what can be done here, tasks by name, and whatever has the id that is pasted. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [search, setSearch] = useState('');
  const typed = search.trim();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12dvh] left-1/2 z-50 w-[calc(100%-2rem)] max-w-xl -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-surface shadow-lg"
        >
          <Dialog.Title className="sr-only">Search or jump</Dialog.Title>
          <Command label="Search or jump" loop>
            <div className="flex items-center gap-2.5 border-b border-line px-4">
              <SearchIcon aria-hidden className="size-4 shrink-0 stroke-[1.75] text-ink-3" />
              <Command.Input
                value={search}
                onValueChange={setSearch}
                placeholder="A page, an action, a task’s name, or an id"
                className="h-12 w-full bg-transparent text-base outline-none placeholder:text-ink-3"
              />
            </div>
            <Command.List className="max-h-[55dvh] scroll-py-2 overflow-y-auto p-2">
              <Command.Empty className="px-2 py-8 text-center text-ink-2">Nothing is called that.</Command.Empty>
              {isUuid(typed) && <IdGroup id={typed} onDone={onClose} />}
              <ThisTaskGroup onDone={onClose} />
              <PageGroup onDone={onClose} />
              <ActionGroup onDone={onClose} />
              {typed !== '' && !isUuid(typed) && <TaskGroup search={typed} onDone={onClose} />}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
