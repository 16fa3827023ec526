import type { SelectQueryBuilder } from 'typeorm';
import type { ITaskLogRepository, TaskLogFilter } from '../../../core/abstracts/index.js';
import type { TaskLog } from '../../../core/entities/index.js';
import { TaskLogModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskLogRepository
  extends TypeOrmGenericRepository<TaskLog, TaskLogFilter>
  implements ITaskLogRepository
{
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskLogModel);
  }

  getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]> {
    return this.select((rows) => rows.where(`row.id in (${NEWEST_OF_TASKS})`, { taskIds }).getMany());
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.select((rows) => rows.where('row.runId = any(:runIds)', { runIds }).orderBy('row.fence').getMany());
  }

  protected restrict(rows: SelectQueryBuilder<TaskLog>, { taskIds, runId, status }: TaskLogFilter): void {
    const [taskId, ...others] = taskIds ?? [];
    // Only the equality lets the index on (task_id, created_at, id) give the order as well.
    if (taskId !== undefined && others.length === 0) rows.andWhere('row.taskId = :taskId', { taskId });
    else if (taskIds !== null) rows.andWhere('row.taskId = any(:taskIds)', { taskIds });
    if (runId !== null) rows.andWhere('row.runId = :runId', { runId });
    if (status !== null) rows.andWhere('row.status = any(:status)', { status });
  }
}

// One look into the index task_logs_by_age for each task, whatever the length of its history.
const NEWEST_OF_TASKS = `
select newest.id
from unnest(cast(:taskIds as uuid[])) as asked (task_id)
cross join lateral (
  select log.id
  from task_logs log
  where log.task_id = asked.task_id
  order by log.created_at desc, log.id desc
  limit 1
) newest`;
