import type { Env } from '@task-scheduler/engine/frameworks/env';

/** For how many days ended runs stay, and failed ones. Null keeps them for ever. */
export interface Kept {
  days: number | null;
  failedDays: number | null;
}

/** Zero keeps for ever, and failed runs never go before the others. */
export function keptOf({
  RETENTION_DAYS,
  RETENTION_FAILED_DAYS,
}: Pick<Env, 'RETENTION_DAYS' | 'RETENTION_FAILED_DAYS'>): Kept {
  if (RETENTION_DAYS === 0) return { days: null, failedDays: null };
  const failedDays = RETENTION_FAILED_DAYS === 0 ? null : Math.max(RETENTION_DAYS, RETENTION_FAILED_DAYS);
  return { days: RETENTION_DAYS, failedDays };
}
