import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BucketSize, StatsQuery, TaskFailureCount } from '../../core/statistics.js';
import type * as Schema from '../../generated/graphql.js';
import { StatsUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import type { Loaders } from './loaders.js';

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
  tasks(@Parent() query: StatsQuery) {
    return this.useCases.countTasks(query);
  }

  @ResolveField('attempts')
  attempts(@Parent() query: StatsQuery) {
    return this.useCases.countAttempts(query);
  }

  @ResolveField('timeline')
  timeline(@Parent() query: StatsQuery, @Args('bucket') bucket: BucketSize) {
    return this.useCases.getTimeline(query, bucket);
  }

  @ResolveField('topFailing')
  topFailing(@Parent() query: StatsQuery, @Args('first') first: number | null) {
    return this.useCases.getTopFailing(query, first ?? 5);
  }

  @ResolveField('byFailureKind')
  byFailureKind(@Parent() query: StatsQuery) {
    return this.useCases.countFailureKinds(query);
  }
}

@Resolver('TaskFailureCount')
export class TaskFailureCountResolver implements FieldsBeyond<TaskFailureCount, Schema.TaskFailureCount> {
  @ResolveField('task')
  task(@Parent() { taskId }: TaskFailureCount, @Context('loaders') { task }: Loaders) {
    return task.load(taskId);
  }
}
