import type { SelectQueryBuilder } from 'typeorm';
import type { ITaskRunRepository, TaskRunFilter } from '../../../core/abstracts/index.js';
import type { TaskRun } from '../../../core/entities/index.js';
import type { RecordedOccurrence } from '../../../core/occurrence.js';
import { TaskRunModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { readOccurrences } from './read-occurrences.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskRunRepository
  extends TypeOrmGenericRepository<TaskRun, TaskRunFilter>
  implements ITaskRunRepository
{
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskRunModel);
  }

  getOccurrences(taskId: string, from: Date, to: Date, limit: number): Promise<RecordedOccurrence[]> {
    return readOccurrences(this.postgres, taskId, { from, to }, limit);
  }

  protected restrict(rows: SelectQueryBuilder<TaskRun>, { taskId }: TaskRunFilter): void {
    rows.andWhere('row.taskId = :taskId', { taskId });
  }
}
