'use client';

import Link from 'next/link';
import { CircleIcon, InboxIcon, LoaderCircleIcon, XIcon, type LucideIcon } from 'lucide-react';
import type { OverviewStatsQuery } from '@/gql/overview';
import { useSystemStatus } from '@/lib/live/use-system-status';
import { formatDuration } from '@/lib/time/format-duration';

interface TilesProps {
  readonly counts: OverviewStatsQuery['stats']['tasks'] | undefined;
}

/** How the tasks stand, each a door to those that it counts. */
export function Tiles({ counts }: TilesProps) {
  const queue = useSystemStatus();
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4" aria-label="Tasks and queue">
      <Tile
        name="Ready"
        count={counts?.ready}
        note={counts && `of ${number(counts.total)} tasks`}
        href="/tasks?status=ready"
        Icon={CircleIcon}
        tone="text-ready-dot"
      />
      <Tile
        name="Running"
        count={counts?.running}
        note={counts && pausedInWords(counts.paused)}
        href="/tasks?status=running"
        Icon={LoaderCircleIcon}
        tone="text-running-dot"
      />
      <Tile
        name="Failed"
        count={counts?.failed}
        note={counts && (counts.failed === 0 ? 'nothing to do' : 'last run failed')}
        href="/tasks?status=failed"
        Icon={XIcon}
        tone="text-failed-dot"
      />
      <Tile
        name="In the queue"
        count={queue?.queueLength}
        note={queue && waitInWords(queue.oldestQueuedSeconds)}
        href="/tasks?status=running"
        Icon={InboxIcon}
        tone="text-ready-dot"
      />
    </ul>
  );
}

interface TileProps {
  readonly name: string;
  /** Null when it cannot be known, undefined while it is on its way. */
  readonly count: number | null | undefined;
  readonly note: string | undefined;
  readonly href: string;
  readonly Icon: LucideIcon;
  readonly tone: string;
}

function Tile({ name, count, note, href, Icon, tone }: TileProps) {
  return (
    <li>
      <Link
        href={href}
        className="flex h-24 flex-col justify-between rounded-lg border border-line bg-surface px-4 py-3 hover:border-control"
      >
        <span className="flex items-center gap-2 text-ink-2">
          <Icon aria-hidden className={`size-3.5 stroke-[2.5] ${tone}`} />
          {name}
        </span>
        <span className="flex items-baseline gap-2">
          <span className="text-2xl font-semibold tracking-tight">
            {count === undefined || count === null ? '–' : number(count)}
          </span>
          <span className="truncate text-xs text-ink-3">{count === null ? 'not known' : note}</span>
        </span>
      </Link>
    </li>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function pausedInWords(paused: number): string {
  return paused === 0 ? 'none paused' : `${number(paused)} paused`;
}

function waitInWords(oldestSeconds: number | null): string {
  return oldestSeconds === null ? 'nobody waits' : `oldest ${formatDuration(oldestSeconds * 1000)}`;
}
