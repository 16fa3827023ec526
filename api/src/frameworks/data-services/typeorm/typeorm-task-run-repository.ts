import type { ITaskRunRepository } from '../../../core/abstracts/index.js';
import type { TaskRun } from '../../../core/entities/index.js';
import type { RecordedOccurrence, Window } from '../../../core/occurrence.js';
import type { Connection } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { TaskRunModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { readOccurrences } from './read-occurrences.js';
import { whole } from './statement.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

export class TypeOrmTaskRunRepository extends TypeOrmGenericRepository<TaskRun, object> implements ITaskRunRepository {
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskRunModel, { taskColumn: 'task_id' });
  }

  getPagesOfTasks<P extends keyof TaskRun = keyof TaskRun>(
    ids: readonly string[],
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskRun, P>>[]> {
    return this.getPages({ column: 'task_id', ids }, {}, request, properties);
  }

  getNewestOfTasks<P extends keyof TaskRun = keyof TaskRun>(
    taskIds: readonly string[],
    last: number,
    properties?: readonly P[],
  ): Promise<Pick<TaskRun, P>[]> {
    return this.readOfTasks(properties, (bind) => newestOf(bind(taskIds), whole(last)));
  }

  getOccurrences(taskIds: readonly string[], window: Window, limit: number): Promise<RecordedOccurrence[][]> {
    return readOccurrences(this.postgres, taskIds, window, limit);
  }

  protected conditions(): readonly string[] {
    return [];
  }
}

// One look into the index one_occurrence for each task, whatever the length of its history.
const newestOf = (taskIds: string, last: string) => `
unnest(${taskIds}::uuid[]) as asked (task_id)
cross join lateral (
  select *
  from task_runs run
  where run.task_id = asked.task_id
  order by run.scheduled_for desc, run.id desc
  limit ${last}
) row
order by row.scheduled_for, row.id`;
