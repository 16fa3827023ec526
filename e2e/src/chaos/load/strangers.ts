import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { TASK_LIST } from '@task-scheduler/engine/frameworks/redis/task-list';
import type { Breach } from '../checks/invariants.js';
import type { Ground } from '../faults/fault.js';
import { pick, randomStream } from '../random.js';

/** How many entries strangers pushed, by task. */
export type Pushed = ReadonlyMap<string, number>;

/** Pushes `<task>:0` by hand, spread over the storm, for tasks that are never due by themselves. */
export async function pushStrangers(
  { redis: { commands }, planted, chronicle }: Ground,
  { seed, strangers }: { seed: number; strangers: number },
  overMs: number,
): Promise<Pushed> {
  const random = randomStream(seed, 'strangers');
  const pushed = new Map<string, number>();
  for (let left = strangers; left > 0; left -= 1) {
    await sleep((overMs / strangers) * (0.5 + random()));
    const taskId = pick(planted.strangers, random());
    await commands.lpush(TASK_LIST, `${taskId}:0`);
    chronicle.note('pushed.by.hand', { entry: `${taskId}:0` });
    pushed.set(taskId, (pushed.get(taskId) ?? 0) + 1);
  }
  return pushed;
}

/** Each must have run at least once. */
export async function checkStrangers(db: Queryable, pushed: Pushed): Promise<Breach[]> {
  const rows = await db.query<{ taskId: string; runs: number }>(
    `select task_id as "taskId", count(*)::int as runs from task_runs where trigger = 'external' group by task_id`,
  );
  const runsOf = new Map(rows.map(({ taskId, runs }) => [taskId, runs]));
  const lost = [...pushed].flatMap(([taskId, count]) => {
    const runs = runsOf.get(taskId) ?? 0;
    return runs < count ? [{ taskId, pushed: count, runs }] : [];
  });
  const rule = `every stranger's entry runs at least once`;
  return lost.length > 0 ? [{ name: 'strangers', rule, count: lost.length, examples: lost.slice(0, 5) }] : [];
}
