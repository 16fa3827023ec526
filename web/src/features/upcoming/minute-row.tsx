'use client';

import Link from 'next/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import type { Minute } from './by-minute';

interface MinuteRowProps {
  readonly minute: Minute;
  readonly most: number;
}

const namedAtMost = 12;

/** From here on tasks in the same minute are a crowd: the webhooks, or the consumers, may feel it. */
const crowd = 10;

export function MinuteRow({ minute: { at, runs }, most }: MinuteRowProps) {
  const { clock } = useInstantFormat();
  const unnamed = runs.length - namedAtMost;
  return (
    <li className="grid min-h-(--row-height) grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-4 px-4 py-1 sm:grid-cols-[3.5rem_4.5rem_6rem_minmax(0,1fr)]">
      <time dateTime={at} className="font-mono text-xs">
        {clock(at).slice(0, 5)}
      </time>
      <span className="text-xs text-ink-3 max-sm:hidden">
        <RelativeTime at={at} />
      </span>
      <span aria-hidden className="max-sm:hidden">
        <span
          className={`block h-2 rounded-sm ${runs.length >= crowd ? 'bg-retrying-dot' : 'bg-ready-dot'}`}
          style={{ width: `${((runs.length / most) * 100).toFixed(1)}%` }}
        />
      </span>
      <span className="flex min-w-0 flex-wrap gap-x-3">
        {runs.length >= crowd && <span className="font-medium text-retrying">{runs.length} tasks</span>}
        {runs.slice(0, namedAtMost).map(({ task }) => (
          <Link
            key={task.id}
            href={`/tasks/${task.id}`}
            title={task.scheduleDescription}
            className="min-h-6 max-w-full truncate leading-6 hover:underline"
          >
            {task.name}
          </Link>
        ))}
        {unnamed > 0 && <span className="leading-6 text-ink-3">and {unnamed} more</span>}
      </span>
    </li>
  );
}
