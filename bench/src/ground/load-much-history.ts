import { withoutIndexes } from '../api/without-indexes.js';
import type { Ground } from './ground.js';
import { loadHistory, type Past } from './load-history.js';

/** Loads millions of runs in bulk, and leaves the tables as if they had long been so: vacuumed, and nothing to be written behind. */
export async function loadMuchHistory({ db }: Ground, past: Past): Promise<void> {
  await db.query(`alter system set max_wal_size = '4GB'`);
  await db.query(`alter system set maintenance_work_mem = '512MB'`);
  await db.query('select pg_reload_conf()');
  await withoutIndexes(db, ['task_runs', 'task_logs'], () => loadHistory(db, past));
  await Promise.all([db.query('vacuum analyze task_runs, tasks'), db.query('vacuum analyze task_logs')]);
  await db.query('alter system reset all');
  await db.query('select pg_reload_conf()');
  await db.query('checkpoint');
}
