import { clockMs } from '../ground/clock.js';
import type { Ground } from '../ground/ground.js';
import { loadTasks } from '../ground/load-tasks.js';
import { startService } from '../ground/start-service.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { untilEnded } from './delivery.js';

const DUE = 100_000;
const COUNTS = [100_000, 1_000_000];
const ROUNDS = 3;
/** Until then the tasks are moved, and the scheduler has started. */
const AHEAD_SECONDS = 15;

/** In milliseconds from the instant at which all are due. */
interface Dispatch {
  first: number;
  last: number;
}

export const dispatch: Question = {
  name: 'dispatch',
  title: 'How fast are tasks that are due at one instant turned into entries?',
  method: `One scheduler process and no consumer; ${cell(DUE)} of the tasks, of seven schedules in six zones, are due at the same instant. From that instant until
\`task_list\` has every entry, each run committed before; ${ROUNDS} rounds, medians.`,
  minutes: 4,
  async measure(ground) {
    const rows: Table[number][] = [];
    for (const count of COUNTS) {
      await loadTasks(ground, count);
      const rounds: Dispatch[] = [];
      for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await letGo(ground));
      const [first, last] = [median(rounds.map((round) => round.first)), median(rounds.map((round) => round.last))];
      rows.push([cell(count), cell(DUE), cell(first), cell(last), cell((DUE * 1000) / last)]);
    }
    return [['tasks', 'due', 'first, ms', 'last, ms', 'entries/s'], ...rows];
  },
};

async function letGo(ground: Ground): Promise<Dispatch> {
  await ground.redis.flushall();
  await ground.db.query('truncate task_runs cascade');
  const [due] = await ground.db.query<{ atMs: number }>(MAKE_DUE, [DUE, AHEAD_SECONDS]);
  await ground.db.query('vacuum tasks');
  await ground.db.query('checkpoint');
  const scheduler = await startService('scheduler', ground);
  const leftMs = (due?.atMs ?? 0) - clockMs();
  if (leftMs < 0) throw new Error(`expected all to be ready when the tasks are due, got: ${-leftMs} ms late`);
  const since = async (entries: number) => {
    await untilEnded(() => ground.redis.llen('task_list'), entries);
    return clockMs() - (due?.atMs ?? 0);
  };
  const dispatched = { first: await since(1), last: await since(DUE) };
  await scheduler.stop();
  return dispatched;
}

/** $1 how many, $2 in how many seconds. */
const MAKE_DUE = `
with moved as (
  update tasks
  set next_run_at = date_trunc('second', now()) + make_interval(secs => $2)
  where id in (select id from tasks order by id limit $1)
  returning next_run_at
)
select extract(epoch from min(next_run_at))::float8 * 1000 as "atMs"
from moved`;
