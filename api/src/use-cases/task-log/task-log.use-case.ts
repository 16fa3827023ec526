import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { IDataServices } from '../../core/abstracts/index.js';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import type { TaskLog } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';
import { readPage } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';

const MAX_TASK_IDS = 100;

@Injectable()
export class TaskLogUseCases {
  constructor(private readonly dataServices: IDataServices) {}

  getLog(id: string): Promise<TaskLog | null> {
    return this.dataServices.taskLogs.get(parseId(id));
  }

  getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getNewestOfTasks(taskIds);
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.dataServices.taskLogs.getOfRuns(runIds);
  }

  getPage({ filter, orderBy, ...page }: TaskLogQueryDto): Promise<Connection<TaskLog>> {
    const request = readPage(page, orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
    return this.dataServices.taskLogs.getPage(
      {
        taskIds: readTaskIds(filter?.taskIds),
        runId: filter?.runId == null ? null : parseId(filter.runId, ['filter', 'runId']),
        status: filter?.status ?? null,
      },
      request,
    );
  }

  /** The page of one task; conditions of the filter come on top. */
  getPageOfTask(taskId: string, { filter, ...query }: TaskLogQueryDto): Promise<Connection<TaskLog>> {
    const taskIds = readTaskIds(filter?.taskIds)?.filter((id) => id === taskId) ?? [taskId];
    return this.getPage({ ...query, filter: { ...filter, taskIds } });
  }
}

function readTaskIds(ids: readonly string[] | null | undefined): readonly string[] | null {
  if (ids == null) return null;
  const field = ['filter', 'taskIds'];
  if (ids.length > MAX_TASK_IDS) {
    refusingAt(field, () => {
      throw new DomainError('OUT_OF_RANGE', `expected taskIds to be at most ${MAX_TASK_IDS}, got: ${ids.length}`);
    });
  }
  return ids.map((id) => parseId(id, field));
}
