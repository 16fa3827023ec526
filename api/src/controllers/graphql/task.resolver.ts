import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageDto, TaskLogQueryDto, TaskQueryDto } from '../../core/dtos/index.js';
import type { Task } from '../../core/entities/index.js';
import type { Window } from '../../core/occurrence.js';
import { headersOf } from '../../core/request-headers.js';
import { retryPolicyOf } from '../../core/retry-policy.js';
import type * as Schema from '../../generated/graphql.js';
import {
  ScheduleUseCases,
  SystemUseCases,
  TaskLogUseCases,
  TaskRunUseCases,
  TaskUseCases,
} from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import type { Loaders } from './loaders.js';

@Resolver('Task')
export class TaskResolver implements FieldsBeyond<Task, Schema.Task> {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly taskRuns: TaskRunUseCases,
    private readonly logs: TaskLogUseCases,
    private readonly schedules: ScheduleUseCases,
    private readonly systems: SystemUseCases,
  ) {}

  @Query('task')
  task(@Args('id') id: string | null = null, @Args('key') key: string | null = null) {
    return this.tasks.findTask(id, key);
  }

  @Query('tasks')
  page(@Args() query: TaskQueryDto) {
    return this.tasks.getPage(query);
  }

  @Query('upcoming')
  upcoming(@Args('to') to: Date, @Args('first') first: number | null) {
    return this.tasks.getUpcoming(to, first ?? 100);
  }

  @ResolveField('enabled')
  enabled(@Parent() { pausedAt }: Task) {
    return pausedAt === null;
  }

  @ResolveField('headers')
  headers(@Parent() task: Task) {
    return headersOf(task);
  }

  @ResolveField('retryPolicy')
  retryPolicy(@Parent() task: Task) {
    return { maxRetry: task.maxRetry, ...retryPolicyOf(task) };
  }

  @ResolveField('nextRunAt')
  nextRunAt(@Parent() task: Task) {
    return this.schedules.nextRunAt(task);
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

  @ResolveField('health')
  health(@Parent() { id }: Task, @Args('last') last: number | null, @Context('loaders') { health }: Loaders) {
    return health.load(id, { last: last ?? 30 });
  }

  @ResolveField('diagnosis')
  async diagnosis(@Parent() task: Task, @Context('loaders') loaders: Loaders) {
    const [activeRuns, { consecutiveFailures }, system] = await Promise.all([
      loaders.activeRuns.load(task.id, {}),
      loaders.health.load(task.id, { last: 30 }),
      loaders.system(),
    ]);
    return this.systems.diagnose({ task, activeRuns, consecutiveFailures, system });
  }

  @ResolveField('occurrences')
  occurrences(@Parent() task: Task, @Args() window: Window) {
    return this.taskRuns.getOccurrences(task, window);
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
