import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BucketSize, StatsQuery, TaskFailureCount } from '../../core/statistics.js';
import type * as Schema from '../../generated/graphql.js';
import { StatsUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import type { OperationContext } from './loaders.js';

/** What is not asked for is not counted. */
@Resolver('Stats')
export class StatsResolver implements FieldsBeyond<StatsQuery, Schema.Stats> {
  constructor(private readonly useCases: StatsUseCases) {}

  @Query('stats')
  stats(
    @Args('from') from: Date,
    @Args('to') to: Date | null = null,
    @Args('taskIds') taskIds: string[] | null = null,
  ) {
    return this.useCases.readQuery(from, to, taskIds);
  }

  @ResolveField('tasks')
  tasks(query: StatsQuery) {
    return this.useCases.countTasks(query);
  }

  @ResolveField('attempts')
  attempts(query: StatsQuery) {
    return this.useCases.countAttempts(query);
  }

  @ResolveField('timeline')
  timeline(query: StatsQuery, { bucket }: { bucket: BucketSize }) {
    return this.useCases.getTimeline(query, bucket);
  }

  @ResolveField('topFailing')
  topFailing(query: StatsQuery, { first }: { first: number | null }) {
    return this.useCases.getTopFailing(query, first ?? 5);
  }

  @ResolveField('byFailureKind')
  byFailureKind(query: StatsQuery) {
    return this.useCases.countFailureKinds(query);
  }
}

@Resolver('TaskFailureCount')
export class TaskFailureCountResolver implements FieldsBeyond<TaskFailureCount, Schema.TaskFailureCount> {
  @ResolveField('task')
  task({ taskId }: TaskFailureCount, _: object, { loaders }: OperationContext) {
    return loaders.task.load(taskId);
  }
}
