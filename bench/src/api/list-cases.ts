import type { IDataServices } from '@task-scheduler/api/dist/core/abstracts/index.js';
import type { TaskFilterDto, TaskLogFilterDto } from '@task-scheduler/api/dist/core/dtos/index.js';
import { readPage } from '@task-scheduler/api/dist/core/paging/page-request.js';
import type { OrderField } from '@task-scheduler/api/dist/core/paging/position.js';

/** A page of 50 that a client may ask for. */
export interface ListCase {
  list: string;
  filter: string;
  order: string;
  /** The contract says that this reads or sorts more than a page. */
  mayReadAll: boolean;
  ask(services: IDataServices): Promise<unknown>;
}

/** Of what is there, some that filters name. */
export interface Named {
  taskIds: readonly string[];
  runId: string;
}

const HOUR_MS = 3_600_000;
const AGE = { field: 'CREATED_AT', direction: 'DESC' } as const;
/** As the runs of a task are listed. */
const SCHEDULE = { field: 'SCHEDULED_FOR', direction: 'DESC' } as const;
const ORDERS: readonly OrderField[] = ['CREATED_AT', 'NAME', 'NEXT_RUN_AT', 'UPDATED_AT'];

/** Every filter, and every order, of every list of the contract. */
export function listCases(named: Named): ListCase[] {
  return [...taskCases(named), ...logCases(named), ...ownedCases(named)];
}

function taskCases({ taskIds }: Named): ListCase[] {
  const soon = new Date(Date.now() + HOUR_MS);
  const filters: [string, TaskFilterDto][] = [
    ['–', {}],
    ['ids: 3', { ids: taskIds }],
    ['keys: 3', { keys: ['task-1', 'task-2', 'task-3'] }],
    ['status: FAILED', { status: ['failed'] }],
    ['enabled: false', { enabled: false }],
    ['tags: billing', { tags: ['billing'] }],
    ['nextRunBefore: in an hour', { nextRunBefore: soon }],
    ['hasFailedSince: an hour ago', { hasFailedSince: new Date(Date.now() - HOUR_MS) }],
    ['search: found in one', { search: 'Task 77777' }],
  ];
  const cases = filters.flatMap(([name, filter]) =>
    ORDERS.map((field): [string, TaskFilterDto, OrderField] => [name, filter, field]),
  );
  return cases.map(([name, filter, field]) => ({
    list: 'tasks',
    filter: name,
    order: field,
    mayReadAll: field === 'UPDATED_AT' || filter.search != null || filter.status != null || filter.tags != null,
    ask: ({ tasks }) => tasks.getPage(filter, readPage({ first: 50 }, { field, direction: 'DESC' })),
  }));
}

function logCases({ taskIds, runId }: Named): ListCase[] {
  const now = Date.now();
  const week = { gte: new Date(now - 7 * 24 * HOUR_MS) };
  const filters: [string, TaskLogFilterDto][] = [
    ['–', {}],
    ['taskIds: 1', { taskIds: taskIds.slice(0, 1) }],
    ['taskIds: 3', { taskIds }],
    ['runId', { runId }],
    ['status: FAILED', { status: ['failed'] }],
    ['status: RUNNING (none is)', { status: ['running'] }],
    ['status: FAILED, RUNNING', { status: ['failed', 'running'] }],
    ['retryCount ≥ 1', { retryCount: { gte: 1 } }],
    ['retryCount ≥ 5 (none has)', { retryCount: { gte: 5 } }],
    ['responseStatus: 500', { responseStatus: [500] }],
    ['responseStatus: 404 (none has)', { responseStatus: [404] }],
    ['failureKind: HTTP_STATUS', { failureKind: ['http_status'] }],
    ['failureKind: DNS (rare)', { failureKind: ['dns'] }],
    ['trigger: MANUAL (rare)', { trigger: ['manual'] }],
    ['createdAt: an hour', { createdAt: { gte: new Date(now - 2 * HOUR_MS), lt: new Date(now - HOUR_MS) } }],
    ['finalOnly', { finalOnly: true }],
    ['search in a week (in none)', { search: 'absent', createdAt: week }],
    ['search in a task (in none)', { search: 'absent', taskIds: taskIds.slice(0, 1) }],
    ['executionTime ≥ 519 in a week', { executionTime: { gte: 519 }, createdAt: week }],
  ];
  return filters.map(([name, filter]) => ({
    list: 'taskLogs',
    filter: name,
    order: AGE.field,
    mayReadAll: filter.search != null,
    ask: ({ taskLogs }) => taskLogs.getPage(filter, readPage({ first: 50 }, AGE)),
  }));
}

function ownedCases({ taskIds }: Named): ListCase[] {
  const page = readPage({ first: 50 }, AGE);
  const owned = { filter: 'of 3 tasks', order: AGE.field, mayReadAll: false };
  const runPage = readPage({ first: 50 }, SCHEDULE);
  const runs = { ...owned, order: SCHEDULE.field };
  return [
    { ...owned, list: 'Task.taskLogs', ask: ({ taskLogs }) => taskLogs.getPagesOfTasks(taskIds, {}, page) },
    {
      ...owned,
      list: 'Task.taskLogs',
      filter: 'of 3 tasks, status: FAILED',
      ask: ({ taskLogs }) => taskLogs.getPagesOfTasks(taskIds, { status: ['failed'] }, page),
    },
    { ...runs, list: 'Task.runs', ask: ({ taskRuns }) => taskRuns.getPagesOfTasks(taskIds, runPage) },
    { ...runs, list: 'Task.recentRuns', ask: ({ taskRuns }) => taskRuns.getNewestOfTasks(taskIds, 30) },
    { ...owned, list: 'Task.lastLog', ask: ({ taskLogs }) => taskLogs.getNewestOfTasks(taskIds) },
    { ...owned, list: 'Task.health', ask: ({ taskLogs }) => taskLogs.getHistories(taskIds, 30) },
  ];
}
