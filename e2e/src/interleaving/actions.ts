import { decodeEntry } from '@task-scheduler/engine/core/entry';
import { decide } from '@task-scheduler/engine/core/outcome';
import { claimExternalRun } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import type { ClosedLog } from '@task-scheduler/engine/frameworks/postgres/closed-log';
import { renewLeases } from '@task-scheduler/engine/frameworks/postgres/renew-leases';
import { settleRun } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import { promoteWaitingRuns } from '@task-scheduler/scheduler/mend/promote-waiting-runs';
import { reapLostRuns } from '@task-scheduler/scheduler/mend/reap-lost-runs';
import { paceOf } from '@task-scheduler/scheduler/mend/pace';
import { createReconcile } from '@task-scheduler/scheduler/mend/reconcile';
import { dispatchDueTasks } from '@task-scheduler/scheduler/tick/dispatch-due-tasks';
import { HOLDER, type RealSlot, type Rig, unlessKilled } from './rig.js';

/** What processes really do, each by the engine's own functions. Time is moved by SQL, not waited for. */

export const dispatch = (rig: Rig, isDying: boolean) =>
  unlessKilled(dispatchDueTasks(rig.scheduler(isDying), { limit: 10, thresholdMs: 60_000 }));

export const makeDue = ({ stack, taskId }: Rig) =>
  stack.db.query('update tasks set next_run_at = clock_timestamp() where id = $1', [taskId]);

export const promote = (rig: Rig, isDying: boolean) => unlessKilled(promoteWaitingRuns(rig.scheduler(isDying)));

export const endDelays = ({ stack }: Rig) =>
  stack.db.query(`update task_runs set available_at = now() where state = 'waiting' and available_at < 'infinity'`);

export const reap = (rig: Rig) => reapLostRuns(rig.scheduler(false));

/** Leases that nobody renews run out. */
export function endLeases({ stack, slots }: Rig) {
  const held = slots.flatMap((slot) => (slot.at === 'holding' ? [slot.claim] : []));
  return stack.db.query(
    `update task_runs r set lease_until = now() - interval '1 second'
     where state = 'running'
       and not exists (select 1 from unnest($1::uuid[], $2::int[]) as h (id, fence) where h.id = r.id and h.fence = r.fence)`,
    [held.map(({ runId }) => runId), held.map(({ fence }) => fence)],
  );
}

export const reconcile = (rig: Rig, isDying: boolean) => unlessKilled(createReconcile(rig.scheduler(isDying), PACE)());

export const agePushes = ({ stack }: Rig) =>
  stack.db.query(`update task_runs set pushed_at = pushed_at - interval '1 minute' where state = 'queued'`);

const PACE = { ...paceOf(15), warmUpMs: 0, scanMs: 0 };

export async function pop(rig: Rig, place: number): Promise<void> {
  const entry = decodeEntry((await rig.stack.redis.rpop('task_list')) ?? '');
  if (entry) rig.slots[place] = { at: 'popped', entry };
}

export async function claim(rig: Rig, place: number): Promise<void> {
  const { db } = rig.stack;
  const slot = slotAt(rig, place, 'popped');
  rig.slots[place] = { at: 'idle' };
  const run = await claimRun(db, slot.entry, HOLDER);
  if (run) return hold(rig, place, run);
  const unmatched = await claimExternalRun(db, slot.entry, HOLDER);
  if (unmatched.kind === 'external') hold(rig, place, unmatched.run);
}

export function answer(rig: Rig, place: number, reply: 'ok' | 'bad'): void {
  rig.slots[place] = { ...slotAt(rig, place, 'holding'), reply };
}

export async function heartbeat(rig: Rig, place: number): Promise<void> {
  const { claim } = slotAt(rig, place, 'holding');
  const renewed = await renewLeases(rig.stack.db, [claim], HOLDER);
  if (!renewed.has(claim)) rig.slots[place] = { at: 'idle' };
}

export async function settle(rig: Rig, place: number, isDying: boolean): Promise<void> {
  const { claim, reply } = slotAt(rig, place, 'holding');
  const verdict = reply === 'ok' ? OK : BAD;
  const outcome = decide(verdict, claim, 0);
  const entries = await settleRun(rig.stack.db, claim, outcome, reply === 'ok' ? FINISHED : FAILED);
  rig.slots[place] = { at: 'idle' };
  if (entries && !isDying) await rig.stack.list.push(entries);
}

export async function giveBack(rig: Rig, place: number): Promise<void> {
  const { claim } = slotAt(rig, place, 'holding');
  const entries = await settleRun(rig.stack.db, claim, { kind: 'requeue' }, { ...FAILED, release: 'shutdown' });
  rig.slots[place] = { at: 'idle' };
  if (entries) await rig.stack.list.push(entries);
}

export async function freeze(rig: Rig, place: number): Promise<void> {
  const { claim } = slotAt(rig, place, 'holding');
  await rig.stack.db.query(
    `update task_runs set lease_until = now() - interval '1 second' where id = $1 and fence = $2 and state = 'running'`,
    [claim.runId, claim.fence],
  );
}

function hold(rig: Rig, place: number, run: Extract<RealSlot, { at: 'holding' }>['claim']): void {
  rig.slots[place] = { at: 'holding', claim: run, reply: 'none' };
}

function slotAt<At extends RealSlot['at']>(rig: Rig, place: number, at: At): Extract<RealSlot, { at: At }> {
  const slot = rig.slots[place];
  if (slot === undefined || !isAt(slot, at)) throw new Error(`expected slot ${place} to be ${at}, got: ${slot?.at}`);
  return slot;
}

const isAt = <At extends RealSlot['at']>(slot: RealSlot, at: At): slot is Extract<RealSlot, { at: At }> =>
  slot.at === at;

const OK = { kind: 'success' } as const;
const BAD = { kind: 'failure', status: 500, retryAfterMs: null } as const;
const FINISHED: ClosedLog = {
  status: 'finish',
  executionTimeMs: 1,
  message: 'ok',
  messageTruncated: false,
  responseStatus: 200,
  failureKind: null,
  responseHeaders: null,
  timing: null,
  release: null,
};
const FAILED: ClosedLog = {
  ...FINISHED,
  status: 'failed',
  message: 'no',
  responseStatus: 500,
  failureKind: 'http_status',
};
