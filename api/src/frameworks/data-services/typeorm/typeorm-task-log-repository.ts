import type { SelectQueryBuilder } from 'typeorm';
import type { ITaskLogRepository } from '../../../core/abstracts/index.js';
import type { TaskLogFilterDto } from '../../../core/dtos/index.js';
import type { TaskLog } from '../../../core/entities/index.js';
import type { TaskHistory } from '../../../core/task-health.js';
import { TaskLogModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { readHistories } from './read-histories.js';
import { restrictTaskLogs } from './task-log-conditions.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskLogRepository
  extends TypeOrmGenericRepository<TaskLog, TaskLogFilterDto>
  implements ITaskLogRepository
{
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskLogModel);
  }

  getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]> {
    return this.select((rows) => rows.where(`row.id in (${NEWEST_OF_TASKS})`, { taskIds }).getMany());
  }

  getHistories(taskIds: readonly string[], last: number): Promise<TaskHistory[]> {
    return readHistories(this.postgres, taskIds, last);
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.select((rows) => rows.where('row.runId = any(:runIds)', { runIds }).orderBy('row.fence').getMany());
  }

  protected restrict(rows: SelectQueryBuilder<TaskLog>, filter: TaskLogFilterDto): void {
    restrictTaskLogs(rows, filter);
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
