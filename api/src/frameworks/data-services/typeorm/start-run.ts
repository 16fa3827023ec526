import type { Database } from '@task-scheduler/engine/frameworks/postgres/database';
import { lockTask } from '@task-scheduler/engine/frameworks/postgres/lock-tasks';
import type { StartedRun } from '../../../core/abstracts/index.js';

/** Queues a run by hand. The task's lock makes it the only active one, however many ask at once. */
export function startRun(db: Database, taskId: string): Promise<StartedRun> {
  return db.transaction(async (tx) => {
    if (!(await lockTask(tx, taskId))) return { kind: 'unknownTask' };
    const active = await tx.query(ACTIVE_RUN, [taskId]);
    if (active.length > 0) return { kind: 'alreadyRunning' };
    const [run] = await tx.query<{ id: string }>(INSERT_RUN, [taskId]);
    if (!run) throw new Error(`expected the run to be inserted, got none: ${taskId}`);
    return { kind: 'started', runId: run.id };
  });
}

/** $1 task (locked). Index run_active. */
const ACTIVE_RUN = `
select 1
from task_runs
where active_task(state, task_id) = $1
limit 1`;

/** $1 task (locked). Counted as pushed: the caller pushes right after the commit. */
const INSERT_RUN = `
with moved as (
  update tasks
  set status = 'running',
      updated_at = now()
  where id = $1
)
insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
values ($1, now(), 'manual', 'queued', 1, now())
returning id`;
