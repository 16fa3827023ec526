'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Panel } from '@/components/ui/panel';
import { ShortcutTable } from '@/components/ui/shortcut-table';
import { shortcutGroups } from '@/lib/keyboard/shortcut-list';
import { useIsMac } from '@/lib/keyboard/use-is-mac';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

export function KeyboardSection() {
  const { shortcuts } = usePreferences();
  const change = useChangePreferences();
  const isMac = useIsMac();
  return (
    <Panel title="Keyboard">
      <ChoiceGroup
        label="Single-key shortcuts"
        hint="Keys without Ctrl or ⌘. Turn them off if you dictate or type by accident."
        value={shortcuts ? 'on' : 'off'}
        onChange={(value) => change({ shortcuts: value === 'on' })}
        choices={[
          { value: 'on', name: 'On' },
          { value: 'off', name: 'Off' },
        ]}
      />
      <div className="gap-10 border-t border-line p-4 pb-0 sm:columns-2">
        {shortcutGroups.map((group) => (
          <div key={group.name} className="mb-5 break-inside-avoid">
            <ShortcutTable {...group} isMac={isMac} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
