import { useMemo } from 'react';
import type { StripRunFragment } from '@/gql/list';
import { barOf } from './bar';
import { stripPaths, stripSize } from './strip-paths';
import { stripSummary } from './strip-summary';

const width = stripSize.slots * stripSize.slot - 1;

/** The last 30 runs at a glance. Undefined while they are on their way: the places are there already. */
export function RunStrip({ runs }: { readonly runs: readonly StripRunFragment[] | undefined }) {
  const { paths, summary } = useMemo(() => {
    const bars = (runs ?? []).map(barOf);
    return { paths: stripPaths(bars), summary: runs ? stripSummary(bars) : 'Loading the last runs' };
  }, [runs]);

  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${stripSize.height}`}
      width={width}
      height={stripSize.height}
    >
      <title>{summary}</title>
      <path d={paths.empty} className="fill-line" />
      <path d={paths.skipped} className="fill-ready-dot" />
      <path d={paths.finish + paths.retried} className="fill-finish-dot" />
      <path d={paths.notch} className="fill-retrying-dot" />
      <path d={paths.failed} className="fill-failed-dot" />
      <path d={paths.hatch} className="stroke-surface" strokeWidth={1.25} fill="none" />
      <path d={paths.active} className="stroke-running-dot" fill="none" />
    </svg>
  );
}
