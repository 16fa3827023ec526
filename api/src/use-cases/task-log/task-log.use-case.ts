import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import type { TaskRequest } from '@task-scheduler/engine/core/task-request';
import { IDataServices, type TaskVersion } from '../../core/abstracts/index.js';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import type { TaskLog } from '../../core/entities/index.js';
import { type Connection, onlyOf } from '../../core/paging/connection.js';
import { PAGE_SIZES, readPage } from '../../core/paging/page-request.js';
import { healthOf, type TaskHealth } from '../../core/task-health.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { readTaskLogFilter } from './task-log-filter.js';

@Injectable()
export class TaskLogUseCases {
  constructor(private readonly dataServices: IDataServices) {}

  getLog(id: string): Promise<TaskLog | null> {
    return this.dataServices.taskLogs.get(parseId(id));
  }

  /** Refuses an unknown id with NOT_FOUND. */
  async requireLog(id: string): Promise<TaskLog> {
    return (await this.getLog(id)) ?? refuseUnknown(id);
  }

  getLogs(ids: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getMany(ids);
  }

  getNewestOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    properties?: readonly P[],
  ): Promise<Pick<TaskLog, P>[]> {
    return this.dataServices.taskLogs.getNewestOfTasks(taskIds, properties);
  }

  /** How each task fared in its last attempts, one for each id. */
  async getHealths(taskIds: readonly string[], last: number): Promise<TaskHealth[]> {
    refusingAt(['last'], () => checkWholeNumber('last', PAGE_SIZES, last));
    return (await this.dataServices.taskLogs.getHistories(taskIds, last)).map(healthOf);
  }

  getOfClaims(claims: readonly Pick<TaskLog, 'runId' | 'fence'>[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getOfClaims(claims);
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getOfRuns(runIds);
  }

  /** What was sent at each version, in order; null where the task is gone. */
  getRequests(versions: readonly TaskVersion[]): Promise<(TaskRequest | null)[]> {
    return this.dataServices.taskLogs.getRequests(versions);
  }

  getPage<P extends keyof TaskLog = keyof TaskLog>(
    { filter, orderBy, ...page }: TaskLogQueryDto,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskLog, P>>> {
    const request = readPage(page, orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
    return this.dataServices.taskLogs.getPage(readTaskLogFilter(filter ?? {}, 'ofAll'), request, properties);
  }

  async getPageOfTask(taskId: string, query: TaskLogQueryDto): Promise<Connection<TaskLog>> {
    return onlyOf(await this.getPagesOfTasks([taskId], query));
  }

  /** The same page of the attempts of each task, in order; conditions of the filter come on top. */
  async getPagesOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    { filter, orderBy, ...page }: TaskLogQueryDto,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskLog, P>>[]> {
    const request = readPage(page, orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
    const asked = readTaskLogFilter(filter ?? {}, 'ofTasks');
    return this.dataServices.taskLogs.getPagesOfTasks(taskIds, asked, request, properties);
  }
}

function refuseUnknown(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError('NOT_FOUND', `expected id to be that of an attempt, got: ${id}`);
  });
}
