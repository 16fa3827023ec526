import { Injectable } from '@nestjs/common';
import { IDataServices } from '../../core/abstracts/index.js';
import type { PageDto } from '../../core/dtos/index.js';
import type { TaskRun } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';
import { readPage } from '../../core/paging/page-request.js';
import { parseId } from '../../core/rules/uuid.js';

@Injectable()
export class TaskRunUseCases {
  constructor(private readonly dataServices: IDataServices) {}

  getRun(id: string): Promise<TaskRun | null> {
    return this.dataServices.taskRuns.get(parseId(id));
  }

  getRuns(ids: readonly string[]): Promise<TaskRun[]> {
    return this.dataServices.taskRuns.getMany(ids);
  }

  getPageOfTask(taskId: string, page: PageDto): Promise<Connection<TaskRun>> {
    return this.dataServices.taskRuns.getPage({ taskId }, readPage(page, { field: 'CREATED_AT', direction: 'DESC' }));
  }
}
