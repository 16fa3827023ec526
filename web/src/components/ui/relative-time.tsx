'use client';

import { formatInstant } from '@/lib/time/format-instant';
import { formatRelative } from '@/lib/time/format-relative';
import { useNow } from '@/lib/time/use-now';

/** How far away an instant is, kept up to date; the instant itself on hover. */
export function RelativeTime({ at }: { readonly at: string }) {
  const nowMs = useNow();
  return (
    <time dateTime={at} title={formatInstant(at)} className="whitespace-nowrap">
      {formatRelative(Date.parse(at), nowMs)}
    </time>
  );
}
