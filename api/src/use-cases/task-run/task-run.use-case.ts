import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { IDataServices } from '../../core/abstracts/index.js';
import type { PageDto } from '../../core/dtos/index.js';
import type { Task, TaskRun } from '../../core/entities/index.js';
import { type Connection, onlyOf } from '../../core/paging/connection.js';
import {
  ledgerOf,
  type LedgerTask,
  type Occurrence,
  type RecordedOccurrence,
  type Window,
} from '../../core/occurrence.js';
import { PAGE_SIZES, readPage } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { checkWindow } from '../../core/rules/window.js';

const MAX_DAYS = 366;
// A day of every minute.
const MAX_OCCURRENCES = 1500;

@Injectable()
export class TaskRunUseCases {
  constructor(private readonly dataServices: IDataServices) {}

  getRun(id: string): Promise<TaskRun | null> {
    return this.dataServices.taskRuns.get(parseId(id));
  }

  /** Refuses an unknown id with NOT_FOUND. */
  async requireRun(id: string): Promise<TaskRun> {
    return (await this.getRun(id)) ?? refuseUnknown(id);
  }

  getRuns(ids: readonly string[]): Promise<TaskRun[]> {
    return this.dataServices.taskRuns.getMany(ids);
  }

  /** The newest runs of each task, the newest last. One list for each id, in order. */
  async getRecent<P extends keyof TaskRun = keyof TaskRun>(
    taskIds: readonly string[],
    last: number,
    properties?: readonly (P | 'taskId')[],
  ): Promise<Pick<TaskRun, P | 'taskId'>[][]> {
    refusingAt(['last'], () => checkWholeNumber('last', PAGE_SIZES, last));
    const runs = await this.dataServices.taskRuns.getNewestOfTasks(taskIds, last, properties);
    const byTask = new Map(taskIds.map((id): [string, typeof runs] => [id, []]));
    for (const run of runs) byTask.get(run.taskId)?.push(run);
    return taskIds.map((id) => byTask.get(id) ?? []);
  }

  /** Every occurrence of a window and what became of it. */
  async getOccurrences(task: Task, window: Window): Promise<Occurrence[]> {
    const [recorded = []] = await this.getRecordedOccurrences([task.id], window);
    return this.listOccurrences(task, recorded, window);
  }

  /** What is recorded of the occurrences of each task. One list for each id, in order. */
  async getRecordedOccurrences(taskIds: readonly string[], window: Window): Promise<RecordedOccurrence[][]> {
    checkWindow(window, MAX_DAYS);
    return this.dataServices.taskRuns.getOccurrences(taskIds, window, MAX_OCCURRENCES + 1);
  }

  listOccurrences(task: LedgerTask, recorded: readonly RecordedOccurrence[], window: Window): Occurrence[] {
    const occurrences = ledgerOf(task, recorded, window, MAX_OCCURRENCES + 1);
    return occurrences.length <= MAX_OCCURRENCES ? occurrences : refuseMore();
  }

  async getPageOfTask(taskId: string, page: PageDto): Promise<Connection<TaskRun>> {
    return onlyOf(await this.getPagesOfTasks([taskId], page));
  }

  /** The same page of the runs of each task, in order. */
  async getPagesOfTasks<P extends keyof TaskRun = keyof TaskRun>(
    taskIds: readonly string[],
    page: PageDto,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskRun, P>>[]> {
    const request = readPage(page, { field: 'SCHEDULED_FOR', direction: 'DESC' });
    return this.dataServices.taskRuns.getPagesOfTasks(taskIds, request, properties);
  }
}

function refuseUnknown(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError('NOT_FOUND', `expected id to be that of a run, got: ${id}`);
  });
}

function refuseMore(): never {
  return refusingAt(['to'], () => {
    throw new DomainError(
      'OUT_OF_RANGE',
      `expected at most ${MAX_OCCURRENCES} occurrences, got: more (ask for a shorter time)`,
    );
  });
}
