import type { ActiveRun } from '../diagnosis.js';
import type {
  AttemptCounts,
  BucketSize,
  FailureKindCount,
  StatsBucket,
  StatsQuery,
  TaskCounts,
  TaskFailureCount,
} from '../statistics.js';
import type { Backlog } from '../system-status.js';

/** Counts over what is kept. */
export abstract class IStatistics {
  /** As they are now, of some tasks or (null) of all. */
  abstract countTasks(taskIds: readonly string[] | null): Promise<TaskCounts>;

  abstract countAttempts(query: StatsQuery): Promise<AttemptCounts>;

  /** One bucket after the other, in UTC, those without attempts too. */
  abstract getTimeline(query: StatsQuery, size: BucketSize): Promise<StatsBucket[]>;

  /** The tasks with the most failed attempts, the worst first. */
  abstract getTopFailing(query: StatsQuery, first: number): Promise<TaskFailureCount[]>;

  /** The most frequent first. */
  abstract countFailureKinds(query: StatsQuery): Promise<FailureKindCount[]>;

  abstract getBacklog(): Promise<Backlog>;

  /** The runs of each task that have not ended, oldest first. One list for each id, in order. */
  abstract getActiveRuns(taskIds: readonly string[]): Promise<ActiveRun[][]>;
}
