'use client';

import { GlobeIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { clocks } from '@/lib/preferences/preferences';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

const names = {
  task: { short: 'Task zone', long: 'each task’s own zone' },
  browser: { short: 'Browser', long: 'this browser’s zone' },
  utc: { short: 'UTC', long: 'UTC' },
} as const;

/**
 * In whose zone times are shown, always in sight, because a time without its zone misleads. Goes round: the task's, the
 * browser's, UTC. A menu would cost every page 30 KB of code.
 */
export function ClockToggle() {
  const { clock } = usePreferences();
  const change = useChangePreferences();
  const next = clocks[(clocks.indexOf(clock) + 1) % clocks.length] ?? 'task';
  const label = `${names[clock].short}: times are in ${names[clock].long}. Switch to ${names[next].long}.`;
  return (
    <Button variant="ghost" size="small" aria-label={label} title={label} onClick={() => change({ clock: next })}>
      <GlobeIcon aria-hidden />
      <span className="max-lg:hidden">{names[clock].short}</span>
    </Button>
  );
}
