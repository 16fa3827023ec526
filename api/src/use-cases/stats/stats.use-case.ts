import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { ICacheServices, IDataServices } from '../../core/abstracts/index.js';
import { refusingAt } from '../../core/refusal.js';
import { type Remember, rememberIn } from '../../core/remember.js';
import { readIds } from '../../core/rules/filters.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { checkWindow } from '../../core/rules/window.js';
import {
  type AttemptCounts,
  BUCKET_MS,
  type BucketSize,
  type FailureKindCount,
  type StatsBucket,
  type StatsQuery,
  type TaskCounts,
  type TaskFailureCount,
} from '../../core/statistics.js';

const MAX_DAYS = 31;
const MAX_BUCKETS = 1500;
// Every open dashboard asks the same, again and again. Tasks are counted anew each time: that is cheap, and their owner looks.
const KNOWN_FOR_SECONDS = 3;

@Injectable()
export class StatsUseCases {
  private readonly remember: Remember;

  constructor(
    private readonly dataServices: IDataServices,
    cache: ICacheServices,
  ) {
    this.remember = rememberIn(cache, KNOWN_FOR_SECONDS);
  }

  readQuery(from: Date, to: Date | null, taskIds: readonly string[] | null): StatsQuery {
    const window = { from, to: to ?? new Date() };
    checkWindow(window, MAX_DAYS);
    return { ...window, taskIds: readIds(['taskIds'], taskIds) };
  }

  countTasks({ taskIds }: StatsQuery): Promise<TaskCounts> {
    return this.dataServices.statistics.countTasks(taskIds);
  }

  async countAttempts(query: StatsQuery): Promise<AttemptCounts & { successRate: number | null }> {
    const counts = await this.remember(keyOf('attempts', query), () => {
      return this.dataServices.statistics.countAttempts(query);
    });
    const ended = counts.finish + counts.failed;
    return { ...counts, successRate: ended === 0 ? null : counts.finish / ended };
  }

  async getTimeline(query: StatsQuery, size: BucketSize): Promise<StatsBucket[]> {
    const buckets = Math.ceil((query.to.getTime() - query.from.getTime()) / BUCKET_MS[size]);
    if (buckets > MAX_BUCKETS) {
      refusingAt(['bucket'], () => {
        throw new DomainError('OUT_OF_RANGE', `expected at most ${MAX_BUCKETS} buckets, got: ${buckets}`);
      });
    }
    const timeline = await this.remember(keyOf('timeline', query, size), () => {
      return this.dataServices.statistics.getTimeline(query, size);
    });
    return timeline.map((bucket) => ({ ...bucket, start: new Date(bucket.start) }));
  }

  getTopFailing(query: StatsQuery, first: number): Promise<TaskFailureCount[]> {
    refusingAt(['first'], () => checkWholeNumber('first', [1, 100], first));
    return this.remember(keyOf('top-failing', query, first), () => {
      return this.dataServices.statistics.getTopFailing(query, first);
    });
  }

  countFailureKinds(query: StatsQuery): Promise<FailureKindCount[]> {
    return this.remember(keyOf('failure-kinds', query), () => {
      return this.dataServices.statistics.countFailureKinds(query);
    });
  }
}

/** What asks for all until now is the same question a second later. */
function keyOf(what: string, { from, to, taskIds }: StatsQuery, detail: string | number = ''): string {
  const until = to.getTime() > Date.now() - 1000 ? 'now' : to.toISOString();
  return `stats:${[what, from.toISOString(), until, detail, ...(taskIds ?? ['all'])].join(':')}`;
}
