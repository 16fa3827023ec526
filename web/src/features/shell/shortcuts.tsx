'use client';

import { useState } from 'react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useHotkey } from '@/lib/use-hotkey';
import { pages } from '@/lib/pages';

const ShortcutsDialog = dynamic(() => import('./shortcuts-dialog').then((module) => module.ShortcutsDialog), {
  ssr: false,
});

/** Keys that act on every page. */
export function Shortcuts() {
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const { push } = useRouter();
  useHotkey('?', () => setIsHelpOpen(true));
  useHotkey('c', () => push('/tasks/new'));
  useHotkey('g p', () => window.open('/playground', '_blank', 'noopener'));
  return (
    <>
      {pages.map(({ href, key }) => (
        <GoTo key={href} keys={`g ${key}`} onGo={() => push(href)} />
      ))}
      {isHelpOpen && <ShortcutsDialog onClose={() => setIsHelpOpen(false)} />}
    </>
  );
}

function GoTo({ keys, onGo }: { readonly keys: string; readonly onGo: () => void }) {
  useHotkey(keys, onGo);
  return null;
}
