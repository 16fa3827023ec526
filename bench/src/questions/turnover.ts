import { removeExpiredRuns } from '@task-scheduler/scheduler/retention/remove-expired-runs';
import type { Ground } from '../ground/ground.js';
import { loadHistory } from '../ground/load-history.js';
import type { Question } from '../question.js';
import { cell, type Table } from '../report/table.js';

const WINDOW = { days: 30, runs: 100_000, tasks: 100 };
const WINDOWS = 6;
/** Of a window: history is added and removed in steps of three days. */
const STEPS = 10;
/** For how many days failed runs are kept: as long as the others, and by default. */
const FAILED_DAYS = [30, 90];
const BATCH = 1000;
const MB = 2 ** 20;

export const turnover: Question = {
  name: 'turnover',
  title: 'Where do tables and indexes settle while history is turned over?',
  method: `${cell(WINDOW.runs)} runs with an attempt each come in ${WINDOW.days} days, of ${WINDOW.tasks} tasks, as many a task as of ten million runs of 10,000; one in twenty fails. Ended runs
are kept ${WINDOW.days} days, failed ones as long or longer, and vacuum follows every ${WINDOW.days / STEPS} days. At the end the indexes of the same rows are built anew.`,
  minutes: 4,
  async measure(ground) {
    const rows = [];
    for (const failedDays of FAILED_DAYS) rows.push(...(await turnOver(failedDays, ground)));
    const sizes = ['rows, MB', 'primary keys, MB', 'indexes by task, MB', 'other indexes, MB'];
    return [['failed kept', 'after days', 'runs', ...sizes], ...rows];
  },
};

async function turnOver(failedDays: number, ground: Ground): Promise<Table> {
  await ground.db.query('truncate tasks cascade');
  const rows: Table[number][] = [];
  const look = async (when: string) => rows.push([`${failedDays} days`, when, ...(await sizesOf(ground))]);
  for (let window = 0; window < WINDOWS; window += 1) {
    for (let step = 0; step < STEPS; step += 1) await passDays(ground, window * STEPS + step, failedDays);
    await look(cell((window + 1) * WINDOW.days));
  }
  await ground.db.query('reindex table task_runs');
  await ground.db.query('reindex table task_logs');
  await look('built anew');
  return rows;
}

/** The next days' history comes, and what is then too old goes: the future ends today. */
async function passDays({ db }: Ground, step: number, failedDays: number): Promise<void> {
  const daysAgo = (steps: number) => (WINDOWS * STEPS - steps) * (WINDOW.days / STEPS);
  const runs = WINDOW.runs / STEPS;
  await loadHistory(db, {
    first: step * runs + 1,
    last: (step + 1) * runs,
    tasks: WINDOW.tasks,
    fromDaysAgo: daysAgo(step),
    untilDaysAgo: daysAgo(step + 1),
  });
  const today = daysAgo(step + 1);
  const kept = { days: today + WINDOW.days, failedDays: today + failedDays };
  let after: string | null = null;
  for (;;) {
    const { passed, last } = await removeExpiredRuns(db, { after, limit: BATCH, kept });
    after = last;
    if (passed < BATCH) break;
  }
  await db.query('vacuum task_runs, task_logs');
}

interface Sizes {
  runs: number;
  rows: number;
  keys: number;
  byTask: number;
  all: number;
}

async function sizesOf({ db }: Ground): Promise<Table[number]> {
  const [sizes] = await db.query<Sizes>(SIZES);
  if (!sizes) throw new Error('expected the tables to have sizes');
  const { runs, rows, keys, byTask, all } = sizes;
  return [cell(runs), ...[rows, keys, byTask, all - keys - byTask].map((bytes) => cell(bytes / MB))];
}

const SIZES = `
select
  (select count(*)::int from task_runs) as runs,
  (pg_table_size('task_runs') + pg_table_size('task_logs'))::float8 as rows,
  sum(size) filter (where name like '%_pkey')::float8 as keys,
  sum(size) filter (where name in ('one_occurrence', 'task_logs_by_age', 'task_failed_logs_by_age'))::float8 as "byTask",
  sum(size)::float8 as all
from (
  select indexrelid::regclass::text as name, pg_relation_size(indexrelid) as size
  from pg_index
  where indrelid in ('task_runs'::regclass, 'task_logs'::regclass)
) index`;
