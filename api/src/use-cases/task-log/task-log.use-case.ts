import { Injectable } from '@nestjs/common';
import { IDataServices } from '../../core/abstracts/index.js';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import type { TaskLog } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';
import { PAGE_SIZES, readPage } from '../../core/paging/page-request.js';
import { healthOf, type TaskHealth } from '../../core/task-health.js';
import { refusingAt } from '../../core/refusal.js';
import { readIds } from '../../core/rules/filters.js';
import { parseId } from '../../core/rules/uuid.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { readTaskLogFilter } from './task-log-filter.js';

@Injectable()
export class TaskLogUseCases {
  constructor(private readonly dataServices: IDataServices) {}

  getLog(id: string): Promise<TaskLog | null> {
    return this.dataServices.taskLogs.get(parseId(id));
  }

  getLogs(ids: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getMany(ids);
  }

  getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getNewestOfTasks(taskIds);
  }

  /** How each task fared in its last attempts, one for each id. */
  async getHealths(taskIds: readonly string[], last: number): Promise<TaskHealth[]> {
    refusingAt(['last'], () => checkWholeNumber('last', PAGE_SIZES, last));
    return (await this.dataServices.taskLogs.getHistories(taskIds, last)).map(healthOf);
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getOfRuns(runIds);
  }

  getPage({ filter, orderBy, ...page }: TaskLogQueryDto): Promise<Connection<TaskLog>> {
    const request = readPage(page, orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
    return this.dataServices.taskLogs.getPage(readTaskLogFilter(filter ?? {}), request);
  }

  /** The page of one task; conditions of the filter come on top. */
  getPageOfTask(taskId: string, { filter, ...query }: TaskLogQueryDto): Promise<Connection<TaskLog>> {
    const taskIds = readIds(['filter', 'taskIds'], filter?.taskIds)?.filter((id) => id === taskId) ?? [taskId];
    return this.getPage({ ...query, filter: { ...filter, taskIds } });
  }
}
