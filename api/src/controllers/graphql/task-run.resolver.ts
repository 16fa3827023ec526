import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskRun } from '../../core/entities/index.js';
import type * as Schema from '../../generated/graphql.js';
import { TaskRunUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import { latenessMs } from './lateness.js';
import type { OperationContext } from './loaders.js';
import type { TaskRunFor } from './needs/task-run-needs.js';

@Resolver('TaskRun')
export class TaskRunResolver implements FieldsBeyond<TaskRun, Schema.TaskRun> {
  constructor(private readonly runs: TaskRunUseCases) {}

  @Query('taskRun')
  taskRun(@Args('id') id: string) {
    return this.runs.getRun(id);
  }

  @ResolveField('task')
  task({ taskId }: TaskRunFor<'task'>, _: object, { loaders }: OperationContext) {
    return loaders.task.load(taskId);
  }

  /** The fence counts claims, and every claim begins an attempt. */
  @ResolveField('attemptCount')
  attemptCount({ fence }: TaskRunFor<'attemptCount'>) {
    return fence;
  }

  @ResolveField('attempts')
  attempts({ id }: TaskRunFor<'attempts'>, _: object, { loaders }: OperationContext) {
    return loaders.attempts.load(id);
  }

  @ResolveField('latenessMs')
  latenessMs({ scheduledFor, startedAt }: TaskRunFor<'latenessMs'>) {
    return latenessMs(scheduledFor, startedAt);
  }
}
