import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageDto, TaskLogQueryDto, TaskQueryDto } from '../../core/dtos/index.js';
import type { Task } from '../../core/entities/index.js';
import type * as Schema from '../../generated/graphql.js';
import { ScheduleUseCases, TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import type { Loaders } from './loaders.js';

@Resolver('Task')
export class TaskResolver implements FieldsBeyond<Task, Schema.Task> {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly taskRuns: TaskRunUseCases,
    private readonly logs: TaskLogUseCases,
    private readonly schedules: ScheduleUseCases,
  ) {}

  @Query('task')
  task(@Args('id') id: string) {
    return this.tasks.getTask(id);
  }

  @Query('tasks')
  page(@Args() query: TaskQueryDto) {
    return this.tasks.getPage(query);
  }

  @ResolveField('enabled')
  enabled(@Parent() { pausedAt }: Task) {
    return pausedAt === null;
  }

  @ResolveField('scheduleDescription')
  scheduleDescription(@Parent() task: Task) {
    return this.schedules.describe(task);
  }

  @ResolveField('upcomingRuns')
  upcomingRuns(@Parent() task: Task, @Args('first') first: number | null) {
    return this.schedules.upcomingRuns(task, first);
  }

  @ResolveField('lastLog')
  lastLog(@Parent() { id }: Task, @Context('loaders') { lastLog }: Loaders) {
    return lastLog.load(id);
  }

  @ResolveField('taskLogs')
  taskLogs(@Parent() { id }: Task, @Args() query: TaskLogQueryDto) {
    return this.logs.getPageOfTask(id, query);
  }

  @ResolveField('runs')
  runs(@Parent() { id }: Task, @Args() page: PageDto) {
    return this.taskRuns.getPageOfTask(id, page);
  }
}
