import type { TaskRequest } from '@task-scheduler/engine/core/task-request';
import type { ITaskLogRepository, TaskVersion } from '../../../core/abstracts/index.js';
import type { TaskLogFilterDto } from '../../../core/dtos/index.js';
import type { TaskLog } from '../../../core/entities/index.js';
import type { Connection } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import type { TaskHistory } from '../../../core/task-health.js';
import { TaskLogModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { readHistories } from './read-histories.js';
import { readRequests } from './read-requests.js';
import type { Bind } from './statement.js';
import { taskLogConditions } from './task-log-conditions.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskLogRepository
  extends TypeOrmGenericRepository<TaskLog, TaskLogFilterDto>
  implements ITaskLogRepository
{
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskLogModel, { taskColumn: 'task_id' });
  }

  getPagesOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    { taskIds: only, ...filter }: TaskLogFilterDto,
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskLog, P>>[]> {
    const ids = taskIds.map((id) => (only == null || only.includes(id) ? id : null));
    return this.getPages({ column: 'task_id', ids }, filter, request, properties);
  }

  getNewestOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    properties?: readonly P[],
  ): Promise<Pick<TaskLog, P>[]> {
    return this.readOfTasks(properties, (bind) => newestOf(bind(taskIds)));
  }

  getHistories(taskIds: readonly string[], last: number): Promise<TaskHistory[]> {
    return readHistories(this.postgres, taskIds, last);
  }

  getOfClaims(claims: readonly Pick<TaskLog, 'runId' | 'fence'>[]): Promise<TaskLog[]> {
    const runIds = claims.map(({ runId }) => runId);
    const fences = claims.map(({ fence }) => fence);
    return this.readFrom((bind) => `${madeBy(bind(runIds), bind(fences))} where ${this.isVisible}`);
  }

  getOfRuns(runIds: readonly string[]): Promise<TaskLog[]> {
    return this.readWhere((bind) => `row.run_id = any(${bind(runIds)}) order by row.fence`);
  }

  getRequests(versions: readonly TaskVersion[]): Promise<(TaskRequest | null)[]> {
    return readRequests(this.postgres, versions);
  }

  protected conditions(filter: TaskLogFilterDto, bind: Bind): readonly string[] {
    return taskLogConditions(filter, bind);
  }
}

// One look into the index task_logs_by_age for each task, whatever the length of its history.
const newestOf = (taskIds: string) => `
unnest(${taskIds}::uuid[]) as asked (task_id)
cross join lateral (
  select *
  from task_logs log
  where log.task_id = asked.task_id
  order by log.created_at desc, log.id desc
  limit 1
) row`;

// Index one_log_per_claim.
const madeBy = (runIds: string, fences: string) => `
unnest(${runIds}::uuid[], ${fences}::int[]) as asked (run_id, fence)
join task_logs row on row.run_id = asked.run_id and row.fence = asked.fence`;
