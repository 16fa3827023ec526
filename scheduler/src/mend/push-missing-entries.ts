import type { Entry } from '@task-scheduler/engine/core/entry';
import type { Ports } from '../ports.js';

/** How long a queued run may wait while the list is empty before its entry counts as lost. */
const PATIENCE_SECONDS = 2;
const BATCH = 5000;

/**
 * The empty rule: when the list is empty, a run that has been queued for more than 2 s has lost its entry
 * (a crash between COMMIT and LPUSH, a consumer that died after BRPOP, a Redis that lost its data). It is pushed again.
 * A run that was popped just now may get a second entry; whoever pops that finds no queued run and drops it.
 */
export async function pushMissingEntries({ db, list, log, metrics }: Ports): Promise<void> {
  if ((await list.length()) > 0) return;
  const entries = await db.query<Entry>(COUNT_PUSH, [PATIENCE_SECONDS, BATCH]);
  if (entries.length === 0) return;
  await list.push(entries);
  metrics.mended.inc({ cause: 'lost_entry' }, entries.length);
  log.warn('entries.pushed_again', { count: entries.length });
}

/** $1 patience in seconds, $2 limit. Index run_pushed. Counted before the push: pushes > pops marks a second entry as ours. */
const COUNT_PUSH = `
update task_runs
set pushes = pushes + 1,
    pushed_at = now()
where id in (
  select id
  from task_runs
  where state = 'queued'
    and pushed_at < now() - make_interval(secs => $1)
  order by pushed_at
  limit $2
  for update skip locked
)
returning task_id as "taskId", retry`;
