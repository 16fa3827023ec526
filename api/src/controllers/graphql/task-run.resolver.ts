import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskRun } from '../../core/entities/index.js';
import type * as Schema from '../../generated/graphql.js';
import { TaskRunUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import { latenessMs } from './lateness.js';
import type { Loaders } from './loaders.js';

@Resolver('TaskRun')
export class TaskRunResolver implements FieldsBeyond<TaskRun, Schema.TaskRun> {
  constructor(private readonly runs: TaskRunUseCases) {}

  @Query('taskRun')
  taskRun(@Args('id') id: string) {
    return this.runs.getRun(id);
  }

  @ResolveField('task')
  task(@Parent() { taskId }: TaskRun, @Context('loaders') { task }: Loaders) {
    return task.load(taskId);
  }

  /** The fence counts claims, and every claim begins an attempt. */
  @ResolveField('attemptCount')
  attemptCount(@Parent() { fence }: TaskRun) {
    return fence;
  }

  @ResolveField('attempts')
  attempts(@Parent() { id }: TaskRun, @Context('loaders') { attempts }: Loaders) {
    return attempts.load(id);
  }

  @ResolveField('latenessMs')
  latenessMs(@Parent() { scheduledFor, startedAt }: TaskRun) {
    return latenessMs(scheduledFor, startedAt);
  }
}
