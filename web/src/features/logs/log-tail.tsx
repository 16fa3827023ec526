'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ArrowUpIcon, PauseIcon, PlayIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useLiveStatus } from '@/lib/live/use-live-status';
import { useNewAttempts } from '@/lib/live/use-new-attempts';
import { belongsTo } from './logs-filter';
import { isOpenEnded, type LogsQuery } from './logs-query';
import type { Logs } from './use-logs';

interface LogTailProps {
  readonly query: LogsQuery;
  readonly logs: Logs;
  /** Somebody reads an attempt: nothing must move. */
  readonly isHeld: boolean;
}

const renewAtMostEveryMs = 1000;

/** What has begun since: counted, and shown when asked for; or, while following, at once. */
export function LogTail({ query, logs, isHeld }: LogTailProps) {
  const [isFollowing, setIsFollowing] = useState(false);
  const { isWanted } = useLiveStatus();
  const { count, clear } = useNewAttempts(query.task, logs.attempts?.[0]?.id, (attempt) => belongsTo(query, attempt));
  const show = (): void => {
    clear();
    void logs.renew();
  };
  const isTailing = isFollowing && isWanted && isOpenEnded(query);
  useFollowing(isTailing && !isHeld && count > 0, show);
  if (!isOpenEnded(query)) return null;

  return (
    <div className="flex min-h-10 items-center gap-3 border-b border-line px-4 py-1">
      <Button size="small" aria-pressed={isTailing} disabled={!isWanted} onClick={() => setIsFollowing(!isFollowing)}>
        {isTailing ? <PauseIcon aria-hidden /> : <PlayIcon aria-hidden />}
        {isTailing ? 'Following' : 'Follow'}
      </Button>
      <p className="text-ink-3" role="status">
        {count === 0 ? (
          tailInWords(isWanted, isTailing)
        ) : (
          <Button size="small" variant="ghost" className="text-accent" onClick={show}>
            <ArrowUpIcon aria-hidden />
            {count} new – show
          </Button>
        )}
      </p>
    </div>
  );
}

function tailInWords(isWanted: boolean, isTailing: boolean): string {
  if (!isWanted) return 'Live updates are paused.';
  return isTailing ? 'New attempts appear at the top while you are there.' : 'New attempts are counted here.';
}

/** Renews at most once a second, and only at the top of the page: further down rows would move under the eye. */
function useFollowing(isDue: boolean, show: () => void): void {
  const renewedAtMs = useRef(0);
  const renew = useEffectEvent(() => {
    if (window.scrollY > topPx || hasSelection()) return;
    renewedAtMs.current = Date.now();
    show();
  });

  useEffect(() => {
    if (!isDue) return;
    const waitMs = Math.max(0, renewedAtMs.current + renewAtMostEveryMs - Date.now());
    const timer = setTimeout(renew, waitMs);
    const onScroll = (): void => renew();
    document.addEventListener('scrollend', onScroll);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('scrollend', onScroll);
    };
  }, [isDue]);
}

const topPx = 80;

function hasSelection(): boolean {
  return document.getSelection()?.type === 'Range';
}
