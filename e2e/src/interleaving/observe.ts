import { decodeEntry } from '@task-scheduler/engine/core/entry';
import type { State } from '../model/state.js';
import type { Rig } from './rig.js';

/** What can be seen of a state from outside: the same of a real one and of one of the model's. */
export interface Shape {
  status: string;
  list: number[];
  slots: string[];
  runs: string[];
}

interface RunRow {
  id: string;
  trigger: string;
  state: string;
  isBehind: boolean;
  isLapsed: boolean;
  firstRetry: number;
  retry: number;
  redeliveries: number;
  fence: number;
  surplus: number;
  logs: { status: string; retry: number; release: string | null }[];
}

export async function observe(rig: Rig): Promise<Shape> {
  const { db, redis } = rig.stack;
  const [[task], rows, texts] = await Promise.all([
    db.query<{ status: string }>('select status from tasks where id = $1', [rig.taskId]),
    db.query<RunRow>(RUNS, [rig.taskId]),
    redis.lrange('task_list', 0, -1),
  ]);
  const list = Array.from({ length: rig.maxRetry + 1 }, () => 0);
  for (const text of texts) {
    const retry = decodeEntry(text)?.retry ?? 0;
    list[retry] = (list[retry] ?? 0) + 1;
  }
  return {
    status: task?.status ?? 'gone',
    list,
    slots: realSlots(rig, rows),
    runs: rows.map((row) => realRun(row, rig)),
  };
}

export function shapeOf(state: State): Shape {
  return {
    status: state.status,
    list: state.list,
    slots: state.slots.map((slot) => {
      switch (slot.at) {
        case 'idle':
          return 'idle';
        case 'holding':
        case 'deciding':
          return `run ${slot.run} fence ${slot.fence} ${slot.reply}`;
        case 'popped':
        case 'unmatched':
        case 'toPush':
          return `${slot.at} :${slot.retry}`;
      }
    }),
    runs: state.runs.map((run) =>
      describe({
        ...run,
        isExternal: run.occurrence === 0,
        isLapsed: run.lapse !== 'none',
        logs: `${run.liveLogs} live, ${run.lostLogs} lost, ${run.finishLogs} finish, real ${run.realLogs.join()}`,
      }),
    ),
  };
}

function realSlots(rig: Rig, rows: readonly RunRow[]): string[] {
  return rig.slots.map((slot) => {
    switch (slot.at) {
      case 'idle':
        return 'idle';
      case 'popped':
        return `popped :${slot.entry.retry}`;
      case 'holding':
        return `run ${rows.findIndex(({ id }) => id === slot.claim.runId)} fence ${slot.claim.fence} ${slot.reply}`;
    }
  });
}

function realRun(row: RunRow, { maxRetry }: Rig): string {
  const { logs } = row;
  const isReal = ({ status, release }: RunRow['logs'][number]) =>
    status !== 'running' && (release === null || release === 'lost_final');
  const real = Array.from(
    { length: maxRetry + 1 },
    (_, at) => logs.filter((log) => isReal(log) && log.retry === at).length,
  );
  const live = logs.filter(({ status }) => status === 'running').length;
  const lost = logs.filter(({ release }) => release === 'lost' || release === 'shutdown').length;
  const finished = logs.filter(({ status }) => status === 'finish').length;
  return describe({
    ...row,
    isExternal: row.trigger === 'external',
    logs: `${live} live, ${lost} lost, ${finished} finish, real ${real.join()}`,
  });
}

interface Described {
  state: string;
  isExternal: boolean;
  isBehind: boolean;
  isLapsed: boolean;
  firstRetry: number;
  retry: number;
  redeliveries: number;
  fence: number;
  surplus: number;
  logs: string;
}

function describe(run: Described): string {
  const flags = [run.isExternal && 'external', run.isBehind && 'behind', run.isLapsed && 'lapsed'].filter(Boolean);
  const counts = `retry ${run.firstRetry}-${run.retry} lost ${run.redeliveries} fence ${run.fence} surplus ${run.surplus}`;
  return `${run.state} ${flags.join(' ')} ${counts}; logs ${run.logs}`;
}

/** $1 task. Oldest occurrence first, as they are claimed. */
const RUNS = `
select
  id,
  trigger,
  state,
  first_retry as "firstRetry",
  retry,
  redeliveries,
  fence,
  pushes - pops as surplus,
  state = 'waiting' and available_at = 'infinity' as "isBehind",
  coalesce(lease_until < now(), false) as "isLapsed",
  (
    select coalesce(json_agg(json_build_object('status', status, 'retry', retry_count, 'release', release)), '[]')
    from task_logs
    where run_id = r.id
  ) as logs
from task_runs r
where task_id = $1
order by scheduled_for, id`;
