import type { StripRunFragment, TaskRunState } from '@/gql/list';

/** What a run looks like in a strip, told by shape as well as by colour. */
export type BarKind = 'finish' | 'retried' | 'failed' | 'active' | 'skipped';

export interface Bar {
  readonly kind: BarKind;
  /** 0 to 1. */
  readonly height: number;
}

export function barOf(run: StripRunFragment): Bar {
  const kind = kindOf(run);
  switch (kind) {
    case 'failed':
    case 'active':
      return { kind, height: 1 };
    case 'skipped':
      return { kind, height: 0.1 };
    case 'finish':
    case 'retried':
      return { kind, height: heightOf(runDurationMs(run) ?? 0) };
  }
}

/** From the first attempt to the last reply, waits between attempts included; null while there is none. */
export function runDurationMs({ startedAt, finishedAt }: Pick<StripRunFragment, 'startedAt' | 'finishedAt'>) {
  return startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
}

function kindOf({ state, attemptCount }: StripRunFragment): BarKind {
  return state === 'FINISH' && attemptCount > 1 ? 'retried' : kinds[state];
}

const kinds: Record<TaskRunState, BarKind> = {
  QUEUED: 'active',
  WAITING: 'active',
  RUNNING: 'active',
  FINISH: 'finish',
  FAILED: 'failed',
  SKIPPED: 'skipped',
  MISSED: 'skipped',
  CANCELED: 'skipped',
};

const lowest = 0.3;
const quickMs = 20;
const slowMs = 60_000;

/** On a logarithmic scale: from 20 ms to a minute the eye has to tell a factor of 3,000 apart. */
function heightOf(durationMs: number): number {
  const share = Math.log(durationMs / quickMs) / Math.log(slowMs / quickMs);
  return lowest + (1 - lowest) * Math.min(1, Math.max(0, share));
}
