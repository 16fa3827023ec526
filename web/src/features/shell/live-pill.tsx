'use client';

import { CircleDotIcon, CloudOffIcon, PauseIcon, RefreshCwIcon, type LucideIcon } from 'lucide-react';
import { buttonStyles } from '@/components/ui/button';
import type { LiveState } from '@/lib/live/live-state';
import { useLiveStatus } from '@/lib/live/use-live-status';
import { useHotkey } from '@/lib/use-hotkey';

/** How fresh the page is; pressing it stops everything that moves by itself, or lets it go on. */
export function LivePill() {
  const { state, isWanted, setWanted } = useLiveStatus();
  const toggle = (): void => setWanted(!isWanted);
  useHotkey('l', toggle);
  const { Icon, word, meaning, tone } = looks[state];
  return (
    <button
      type="button"
      aria-pressed={isWanted}
      aria-label={`Live updates: ${word}`}
      title={`${meaning} ${isWanted ? 'Press to pause.' : 'Press to go on.'}`}
      onClick={toggle}
      className={buttonStyles({ variant: 'ghost', size: 'small' })}
    >
      <Icon aria-hidden className={tone} />
      <span aria-live="polite" className="max-sm:sr-only">
        {word}
      </span>
    </button>
  );
}

const looks: Record<LiveState, { Icon: LucideIcon; word: string; meaning: string; tone: string }> = {
  connecting: { Icon: RefreshCwIcon, word: 'Connecting', meaning: 'The page will keep itself fresh.', tone: '' },
  live: { Icon: CircleDotIcon, word: 'Live', meaning: 'Changes appear by themselves.', tone: 'text-finish-dot' },
  paused: { Icon: PauseIcon, word: 'Paused', meaning: 'The page stands still.', tone: 'text-paused-dot' },
  reconnecting: {
    Icon: RefreshCwIcon,
    word: 'Reconnecting',
    meaning: 'The page asks every few seconds meanwhile.',
    tone: 'text-retrying-dot',
  },
  offline: { Icon: CloudOffIcon, word: 'Offline', meaning: 'The API does not answer.', tone: 'text-failed-dot' },
};
