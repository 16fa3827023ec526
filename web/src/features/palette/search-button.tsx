'use client';

import { useState } from 'react';
import dynamic from 'next/dynamic';
import { SearchIcon } from 'lucide-react';
import { KeyCaps } from '@/components/ui/key-caps';
import { useCommandKey } from '@/lib/keyboard/use-command-key';
import { useIsMac } from '@/lib/keyboard/use-is-mac';

const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });

/** Opens the palette, whose code is fetched with its first use. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  const isMac = useIsMac();
  useCommandKey('k', () => setIsOpen(!isOpen));
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setIsOpen(true)}
        className="mr-1 flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-2 text-ink-3 hover:bg-muted hover:text-ink sm:min-w-8 lg:w-60"
      >
        <SearchIcon aria-hidden className="size-4 shrink-0 stroke-[1.75]" />
        <span className="flex-1 text-left max-lg:sr-only">Search or jump…</span>
        <span aria-hidden className="max-lg:hidden">
          <KeyCaps keys="Mod+K" isMac={isMac} />
        </span>
      </button>
      {isOpen && <Palette onClose={() => setIsOpen(false)} />}
    </>
  );
}
