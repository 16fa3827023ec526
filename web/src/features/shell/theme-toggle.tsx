'use client';

import { MonitorIcon, MoonIcon, SunIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { themes } from '@/lib/preferences/preferences';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';
import { useHotkey } from '@/lib/use-hotkey';

const icons = { system: MonitorIcon, light: SunIcon, dark: MoonIcon } as const;

/** Goes round: system, light, dark. */
export function ThemeToggle() {
  const { theme } = usePreferences();
  const change = useChangePreferences();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const Icon = icons[theme];
  useHotkey('t', () => change({ theme: next }));
  const label = `Theme: ${theme}. Switch to ${next}.`;
  return (
    <Button variant="ghost" size="icon" aria-label={label} title={label} onClick={() => change({ theme: next })}>
      <Icon aria-hidden />
    </Button>
  );
}
