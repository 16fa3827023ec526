import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { CircleDotIcon, MonitorIcon, MoonIcon, PauseIcon, PlusIcon, Rows3Icon, Rows4Icon, SunIcon } from 'lucide-react';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';
import { groupStyles, PaletteItem } from './palette-item';

const themeChoices = [
  { theme: 'system', name: 'Theme: as the system', Icon: MonitorIcon },
  { theme: 'light', name: 'Theme: light', Icon: SunIcon },
  { theme: 'dark', name: 'Theme: dark', Icon: MoonIcon },
] as const;

/** What can be done from everywhere. */
export function ActionGroup({ onDone }: { readonly onDone: () => void }) {
  const { push } = useRouter();
  const preferences = usePreferences();
  const changePreferences = useChangePreferences();
  const change: typeof changePreferences = (changed) => {
    changePreferences(changed);
    onDone();
  };
  const isDense = preferences.density === 'dense';
  return (
    <Command.Group heading="Do" className={groupStyles}>
      <PaletteItem
        value="New task, create"
        Icon={PlusIcon}
        keys="c"
        onSelect={() => {
          onDone();
          push('/tasks/new');
        }}
      >
        New task
      </PaletteItem>
      <PaletteItem
        value="Live updates: pause, resume"
        Icon={preferences.live ? PauseIcon : CircleDotIcon}
        keys="l"
        onSelect={() => change({ live: !preferences.live })}
      >
        {preferences.live ? 'Pause live updates' : 'Resume live updates'}
      </PaletteItem>
      {themeChoices
        .filter(({ theme }) => theme !== preferences.theme)
        .map(({ theme, name, Icon }) => (
          <PaletteItem key={theme} value={name} Icon={Icon} onSelect={() => change({ theme })}>
            {name}
          </PaletteItem>
        ))}
      <PaletteItem
        value="Density: dense, comfortable rows"
        Icon={isDense ? Rows3Icon : Rows4Icon}
        onSelect={() => change({ density: isDense ? 'comfortable' : 'dense' })}
      >
        {isDense ? 'Rows: comfortable' : 'Rows: dense'}
      </PaletteItem>
    </Command.Group>
  );
}
