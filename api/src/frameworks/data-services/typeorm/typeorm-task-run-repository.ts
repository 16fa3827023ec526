import type { SelectQueryBuilder } from 'typeorm';
import type { ITaskRunRepository, TaskRunFilter } from '../../../core/abstracts/index.js';
import type { TaskRun } from '../../../core/entities/index.js';
import { TaskRunModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskRunRepository
  extends TypeOrmGenericRepository<TaskRun, TaskRunFilter>
  implements ITaskRunRepository
{
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskRunModel);
  }

  protected restrict(rows: SelectQueryBuilder<TaskRun>, { taskId }: TaskRunFilter): void {
    rows.andWhere('row.taskId = :taskId', { taskId });
  }
}
