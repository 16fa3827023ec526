import { explain, type Plan } from '../api/explain.js';
import { listCases, type Named } from '../api/list-cases.js';
import { openLists } from '../api/lists.js';
import { seedHistory } from '../api/seed-history.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { cell, type Table } from '../report/table.js';

const HISTORY = { tasks: 1_000_000, attempts: 1_000_000, days: 30, busyTasks: 1000 };
/** Of a few tasks, pages are merged by sorting; more than some pages is a sort of the table. */
const MOST_SORTED = 1000;
/** A walk along an index that passes over more than this is a scan by another name. */
const MOST_ROWS = 20_000;

export const plans: Question = {
  name: 'plans',
  title: 'Which index serves which filter and order?',
  method: `The first page of 50 of every list, by every filter and order of the contract, over ${cell(HISTORY.tasks)} tasks and ${cell(HISTORY.attempts)} attempts of ${cell(HISTORY.busyTasks)} of them: the very
statements that the API sends, explained. ✗ is a table that is read from end to end, more than ${cell(MOST_SORTED)} rows sorted, or more than ${cell(MOST_ROWS)} looked at; ○ is the same where the
contract says that more is read. Milliseconds are planning and execution, the median of three.`,
  minutes: 3,
  async measure(ground) {
    await seedHistory(ground.db, HISTORY);
    return explainLists(ground);
  },
};

export async function explainLists(ground: Ground): Promise<Table> {
  const lists = openLists(ground);
  const rows: string[][] = [];
  for (const each of listCases(await nameSome(ground))) {
    const plan = await explain(ground.db, await lists.statementOf(each.ask));
    const rule = keepsRule(plan) ? '✓' : each.mayReadAll ? '○' : '✗';
    rows.push([each.list, each.filter, each.order, rule, plan.way, cell(plan.rows), cell(plan.ms, 2)]);
  }
  await lists.close();
  return [['list', 'filter', 'order', 'rule', 'way', 'rows', 'ms'], ...rows];
}

const keepsRule = ({ scansTable, sorted, rows }: Plan) => !scansTable && sorted <= MOST_SORTED && rows <= MOST_ROWS;

/** Three tasks with attempts, and a run of one. */
async function nameSome({ db }: Ground): Promise<Named> {
  const newest = await db.query<{ taskId: string; runId: string }>(
    `select task_id as "taskId", run_id as "runId" from task_logs order by created_at desc, id desc limit 3`,
  );
  const [{ runId } = { runId: '' }] = newest;
  return { taskIds: newest.map(({ taskId }) => taskId), runId };
}
