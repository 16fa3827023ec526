import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { IStatistics } from '../../../core/abstracts/index.js';
import type { ActiveRun } from '../../../core/diagnosis.js';
import {
  type AttemptCounts,
  BUCKET_MS,
  type BucketSize,
  type FailureKindCount,
  type StatsBucket,
  type StatsQuery,
  type TaskCounts,
  type TaskFailureCount,
} from '../../../core/statistics.js';
import type { Backlog } from '../../../core/system-status.js';
import { attemptFacts, failureFacts } from './attempt-facts.js';
import { ACTIVE_RUNS, BACKLOG } from './backlog-statements.js';
import { attemptCounts, failureKinds, TASK_COUNTS, timeline, topFailing } from './statistics-statements.js';

export class TypeOrmStatistics implements IStatistics {
  constructor(private readonly db: Queryable) {}

  countTasks(taskIds: readonly string[] | null): Promise<TaskCounts> {
    return this.one<TaskCounts>(TASK_COUNTS, [taskIds]);
  }

  countAttempts(query: StatsQuery): Promise<AttemptCounts> {
    return this.one<AttemptCounts>(attemptCounts(attemptFacts(query)), valuesOf(query));
  }

  getTimeline(query: StatsQuery, size: BucketSize): Promise<StatsBucket[]> {
    const statement = timeline(attemptFacts(query, size));
    return this.db.query<StatsBucket>(statement, [...valuesOf(query), BUCKET_MS[size]]);
  }

  getTopFailing(query: StatsQuery, first: number): Promise<TaskFailureCount[]> {
    return this.db.query<TaskFailureCount>(topFailing(failureFacts(query)), [...valuesOf(query), first]);
  }

  countFailureKinds(query: StatsQuery): Promise<FailureKindCount[]> {
    return this.db.query<FailureKindCount>(failureKinds(attemptFacts(query)), valuesOf(query));
  }

  getBacklog(): Promise<Backlog> {
    return this.one<Backlog>(BACKLOG, []);
  }

  async getActiveRuns(taskIds: readonly string[]): Promise<ActiveRun[][]> {
    const runs = await this.db.query<ActiveRun & { taskId: string }>(ACTIVE_RUNS, [taskIds]);
    return taskIds.map((id) => runs.filter(({ taskId }) => taskId === id));
  }

  /** An aggregate without groups answers one row, whatever there is to count. */
  private async one<Row>(statement: string, values: readonly unknown[]): Promise<Row> {
    const [row] = await this.db.query<Row>(statement, values);
    if (row === undefined) throw new Error('expected an aggregate to answer one row, got none');
    return row;
  }
}

function valuesOf({ from, to, taskIds }: StatsQuery): readonly unknown[] {
  return [from, to, taskIds];
}
