'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import type { StripRunFragment } from '@/gql/list';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { runStates } from '../run-state';
import { barOf, runDurationMs, type BarKind } from './bar';
import { StripLegend } from './strip-legend';
import { stripSummary } from './strip-summary';

type Run = StripRunFragment & { readonly id: string };

interface HeatStripProps {
  /** Oldest first; undefined while they are on their way. */
  readonly runs: readonly Run[] | undefined;
  readonly timeZone: string;
  readonly onOpen: (id: string) => void;
}

const slots = 90;

/** One tab stop for all runs: the arrows go from one to the next, Enter opens it. What is meant is said in words below. */
export function HeatStrip({ runs = [], timeZone, onOpen }: HeatStripProps) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const id = useId();
  const active = runs.findIndex((run) => run.id === activeId);
  const activeRun = runs[active];

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, active, runs.length);
    if (target !== undefined) setActiveId(runs[target]?.id ?? null);
    else if (event.key === 'Enter' && activeRun) onOpen(activeRun.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="px-4 pt-4 pb-3">
      <div
        role="listbox"
        tabIndex={0}
        aria-label={stripSummary(runs.map(barOf))}
        aria-orientation="horizontal"
        aria-activedescendant={activeRun && `${id}-${activeRun.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => setActiveId((known) => known ?? runs.at(-1)?.id ?? null)}
        onBlur={() => setActiveId(null)}
        onMouseLeave={() => setActiveId(null)}
        className="flex h-12 items-end rounded-sm"
      >
        {Array.from({ length: slots - runs.length }, (_, place) => (
          <span key={place} className="flex h-full flex-1 items-end px-px @max-sm:px-[0.5px]">
            <span className="h-0.5 w-full bg-line" />
          </span>
        ))}
        {runs.map((run) => (
          <RunBar
            key={run.id}
            run={run}
            id={`${id}-${run.id}`}
            isActive={run.id === activeId}
            timeZone={timeZone}
            onPoint={() => setActiveId(run.id)}
            onOpen={() => onOpen(run.id)}
          />
        ))}
      </div>
      <div className="mt-2 flex min-h-5 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-xs text-ink-2">
        {activeRun ? <RunInWords run={activeRun} timeZone={timeZone} /> : <StripLegend />}
      </div>
    </div>
  );
}

/** Where a key leads; undefined when it leads nowhere. */
function targetOf(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, (active < 0 ? count : active) - 1);
    case 'ArrowRight':
      return Math.min(count - 1, active + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

interface RunBarProps {
  readonly run: Run;
  readonly id: string;
  readonly isActive: boolean;
  readonly timeZone: string;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function RunBar({ run, id, isActive, timeZone, onPoint, onOpen }: RunBarProps) {
  const { full } = useInstantFormat(timeZone);
  const { kind, height } = barOf(run);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the strip handles the keys
    <span
      id={id}
      role="option"
      aria-selected={isActive}
      aria-label={`${full(run.scheduledFor)}, ${inWords(run)}`}
      onMouseEnter={onPoint}
      onClick={onOpen}
      className="flex h-full flex-1 cursor-pointer items-end rounded-xs px-px aria-selected:bg-muted @max-sm:px-[0.5px]"
    >
      <span className={`block w-full min-w-px ${looks[kind]}`} style={{ height: `${height * 100}%` }} />
    </span>
  );
}

const hatched =
  'bg-[repeating-linear-gradient(135deg,var(--failed-dot)_0_3px,color-mix(in_oklab,var(--failed-dot)_45%,var(--surface))_3px_5px)]';

const looks: Record<BarKind, string> = {
  finish: 'bg-finish-dot',
  retried: 'border-t-4 border-retrying-dot bg-finish-dot',
  failed: hatched,
  active: 'border border-running-dot',
  skipped: 'bg-ready-dot',
};

function RunInWords({ run, timeZone }: { readonly run: Run; readonly timeZone: string }) {
  const { full } = useInstantFormat(timeZone);
  return (
    <p>
      <span className="font-medium text-ink">{full(run.scheduledFor)}</span> · {inWords(run)}
    </p>
  );
}

function inWords(run: Run): string {
  const durationMs = runDurationMs(run);
  return [
    runStates[run.state].label,
    ...(run.attemptCount > 1 ? [`${run.attemptCount} attempts`] : []),
    ...(durationMs === null ? [] : [formatDuration(durationMs)]),
  ].join(' · ');
}
