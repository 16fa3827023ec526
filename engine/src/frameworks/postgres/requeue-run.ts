import type { Entry } from '../../core/entry.js';
import { type Claim, claimValues, OWNED } from './claim.js';
import { CLOSE_LOG, type ClosedLog, logValues } from './closed-log.js';
import type { Queryable } from './database.js';

export interface NextAttempt {
  /** 1 after a failed attempt, 0 after a lost one. */
  step: 0 | 1;
  /** 0: it is queued at once. Else it waits in Postgres, and the scheduler pushes its entry when it is time. */
  delayMs: number;
}

/** Ends one claim of a run that goes on. Answers its entry, to be pushed after the commit, or null for a zombie. */
export async function requeueRun(
  db: Queryable,
  claim: Claim,
  { step, delayMs }: NextAttempt,
  log: ClosedLog,
): Promise<readonly Entry[] | null> {
  const values = [...claimValues(claim), ...logValues(log), step, delayMs];
  const [settled] = await db.query<Entry & { state: 'queued' | 'waiting' }>(REQUEUE, values);
  if (!settled) return null;
  return settled.state === 'queued' ? [{ taskId: settled.taskId, retry: settled.retry }] : [];
}

/** $1–$3 the claim, $4–$10 its log, $11 step, $12 delay in milliseconds. The task stays `running`: its row is not touched. */
const REQUEUE = `
with settled as (
  update task_runs
  set state = case when $12 = 0 then 'queued' else 'waiting' end,
      retry = retry + $11,
      redeliveries = redeliveries + case when $10 = 'lost' then 1 else 0 end,
      lease_until = null,
      available_at = now() + $12 * interval '1 millisecond',
      pushes = pushes + case when $12 = 0 then 1 else 0 end,
      pushed_at = case when $12 = 0 then now() else pushed_at end
  where ${OWNED}
  returning id, task_id, fence, retry, state
),
${CLOSE_LOG}
select task_id as "taskId", retry, state from settled`;
