import type { RunSummaryFragment, TaskLogStatus } from '@/gql/detail';
import { attemptStates } from '@/features/attempts/attempt-state';

type Attempt = RunSummaryFragment['attempts'][number];

const shownAtMost = 8;

/** The attempts of a run in their order: a cross for each that failed, a disc for the one that finished. */
export function AttemptDots({ attempts }: { readonly attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return <span className="text-ink-3">–</span>;
  const further = attempts.length - shownAtMost;
  return (
    <span
      role="img"
      aria-label={inWords(attempts)}
      title={inWords(attempts)}
      className="inline-flex items-center gap-1"
    >
      {attempts.slice(-shownAtMost).map(({ id, status }) => (
        <svg key={id} viewBox="0 0 8 8" className={`size-2 ${looks[status].className}`}>
          <path d={looks[status].path} strokeWidth={1.75} />
        </svg>
      ))}
      {further > 0 && <span className="text-xs text-ink-3">+{further}</span>}
    </span>
  );
}

const disc = 'M4 1a3 3 0 1 1 0 6a3 3 0 1 1 0-6z';

const looks: Record<TaskLogStatus, { path: string; className: string }> = {
  FINISH: { path: disc, className: 'fill-finish-dot' },
  FAILED: { path: 'M1 1l6 6M7 1l-6 6', className: 'stroke-failed-dot' },
  RUNNING: { path: disc, className: 'fill-none stroke-running-dot' },
};

function inWords(attempts: readonly Attempt[]): string {
  const states = attempts.map(({ status }) => attemptStates[status].label.toLowerCase());
  return `${attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`}: ${states.join(', ')}`;
}
