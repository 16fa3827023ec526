'use client';

import Link from 'next/link';
import { Dialog } from '@/components/ui/dialog';
import { ShortcutTable } from '@/components/ui/shortcut-table';
import { shortcutGroups } from '@/lib/keyboard/shortcut-list';
import { useIsMac } from '@/lib/keyboard/use-is-mac';
import { usePreferences } from '@/lib/preferences/use-preferences';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const isMac = useIsMac();
  const { shortcuts } = usePreferences();
  return (
    <Dialog
      title="Keyboard shortcuts"
      description={shortcuts ? 'Silent while you type.' : 'Keys without Ctrl or ⌘ are turned off.'}
      onClose={onClose}
    >
      <div className="gap-10 sm:columns-2">
        {shortcutGroups.map((group) => (
          <div key={group.name} className="mb-6 break-inside-avoid">
            <ShortcutTable {...group} isMac={isMac} />
          </div>
        ))}
      </div>
      <p className="text-ink-2">
        Single keys can be turned off in the{' '}
        <Link href="/settings" onClick={onClose} className="underline underline-offset-2">
          settings
        </Link>
        .
      </p>
    </Dialog>
  );
}
