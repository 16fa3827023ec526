import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import type { TaskLog } from '../../core/entities/index.js';
import type * as Schema from '../../generated/graphql.js';
import { TaskLogUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import { latenessMs } from './lateness.js';
import type { Loaders } from './loaders.js';

@Resolver('TaskLog')
export class TaskLogResolver implements FieldsBeyond<TaskLog, Schema.TaskLog> {
  constructor(private readonly logs: TaskLogUseCases) {}

  @Query('taskLog')
  taskLog(@Args('id') id: string) {
    return this.logs.getLog(id);
  }

  @Query('taskLogs')
  page(@Args() query: TaskLogQueryDto) {
    return this.logs.getPage(query);
  }

  @ResolveField('task')
  task(@Parent() { taskId }: TaskLog, @Context('loaders') { task }: Loaders) {
    return task.load(taskId);
  }

  @ResolveField('run')
  run(@Parent() { runId }: TaskLog, @Context('loaders') { run }: Loaders) {
    return run.load(runId);
  }

  @ResolveField('latenessMs')
  latenessMs(@Parent() { scheduledFor, createdAt }: TaskLog) {
    return latenessMs(scheduledFor, createdAt);
  }
}
