import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { IDataServices } from '../../core/abstracts/index.js';
import type { PageDto } from '../../core/dtos/index.js';
import type { Task, TaskRun } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';
import { ledgerOf, type Occurrence, type Window } from '../../core/occurrence.js';
import { readPage } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';
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

  getRuns(ids: readonly string[]): Promise<TaskRun[]> {
    return this.dataServices.taskRuns.getMany(ids);
  }

  /** Every occurrence of a window and what became of it. */
  async getOccurrences(task: Task, window: Window): Promise<Occurrence[]> {
    checkWindow(window, MAX_DAYS);
    const { from, to } = window;
    const recorded = await this.dataServices.taskRuns.getOccurrences(task.id, from, to, MAX_OCCURRENCES + 1);
    const occurrences = ledgerOf(task, recorded, window, MAX_OCCURRENCES + 1);
    return occurrences.length <= MAX_OCCURRENCES ? occurrences : refuseMore();
  }

  getPageOfTask(taskId: string, page: PageDto): Promise<Connection<TaskRun>> {
    return this.dataServices.taskRuns.getPage({ taskId }, readPage(page, { field: 'CREATED_AT', direction: 'DESC' }));
  }
}

function refuseMore(): never {
  return refusingAt(['to'], () => {
    throw new DomainError(
      'OUT_OF_RANGE',
      `expected at most ${MAX_OCCURRENCES} occurrences, got: more (ask for a shorter time)`,
    );
  });
}
