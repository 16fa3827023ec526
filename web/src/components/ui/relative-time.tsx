'use client';

import { useClock } from '@/lib/time/clock';
import { formatRelative } from '@/lib/time/format-relative';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { useNow } from '@/lib/time/use-now';

interface RelativeTimeProps {
  readonly at: string;
  /** The task's zone, for those who want to read times in it. */
  readonly zone?: string;
}

/** How far away an instant is, kept up to date; the instant itself on hover. Or the other way round, as the user likes. */
export function RelativeTime({ at, zone }: RelativeTimeProps) {
  const relative = formatRelative(Date.parse(at), useNow());
  const { full, short } = useInstantFormat(zone);
  const { isRelative } = useClock();
  return (
    <time dateTime={at} title={isRelative ? full(at) : relative} className="whitespace-nowrap">
      {isRelative ? relative : short(at)}
    </time>
  );
}
