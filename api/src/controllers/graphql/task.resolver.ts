import { Args, Context, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageDto, TaskLogQueryDto, TaskQueryDto } from '../../core/dtos/index.js';
import type { Task } from '../../core/entities/index.js';
import type { Window } from '../../core/occurrence.js';
import { headersOf } from '../../core/request-headers.js';
import { retryPolicyOf } from '../../core/retry-policy.js';
import type * as Schema from '../../generated/graphql.js';
import { ScheduleUseCases, SystemUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import type { OperationContext } from './loaders.js';
import { type AskedOf, isOnlyCounted } from './needs/asked-fields.js';
import { type TaskFor, taskProperties } from './needs/task-needs.js';
import { taskLogProperties } from './needs/task-log-needs.js';
import { taskRunProperties } from './needs/task-run-needs.js';

/** Without decorated parameters, Nest hands fields to GraphQL as they are: wrapped, each one of a page would cost several promises. */
@Resolver('Task')
export class TaskResolver implements FieldsBeyond<Task, Schema.Task> {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly taskRuns: TaskRunUseCases,
    private readonly schedules: ScheduleUseCases,
    private readonly systems: SystemUseCases,
  ) {}

  @Query('task')
  task(@Args('id') id: string | null = null, @Args('key') key: string | null = null) {
    return this.tasks.findTask(id, key);
  }

  @Query('tasks')
  page(@Args() query: TaskQueryDto, @Context() { loaders }: OperationContext, @Info() info: AskedOf) {
    if (isOnlyCounted(info)) {
      const filter = this.tasks.readCounted(query);
      return { totalCount: () => loaders.taskCount.load(filter) };
    }
    return this.tasks.getPage(query, taskProperties(info));
  }

  @Query('upcoming')
  upcoming(@Args('to') to: Date, @Args('first') first: number | null) {
    return this.tasks.getUpcoming(to, first ?? 100);
  }

  @ResolveField('enabled')
  enabled({ pausedAt }: TaskFor<'enabled'>) {
    return pausedAt === null;
  }

  @ResolveField('headers')
  headers(task: Pick<Task, 'headers'>) {
    return headersOf(task);
  }

  @ResolveField('retryPolicy')
  retryPolicy(task: TaskFor<'retryPolicy'>) {
    return { maxRetry: task.maxRetry, ...retryPolicyOf(task) };
  }

  @ResolveField('nextRunAt')
  nextRunAt(task: TaskFor<'nextRunAt'>) {
    return this.schedules.nextRunAt(task);
  }

  @ResolveField('scheduleDescription')
  scheduleDescription(task: TaskFor<'scheduleDescription'>) {
    return this.schedules.describe(task);
  }

  @ResolveField('upcomingRuns')
  upcomingRuns(task: TaskFor<'upcomingRuns'>, { first }: { first: number | null }) {
    return this.schedules.upcomingRuns(task, first);
  }

  @ResolveField('lastLog')
  lastLog({ id }: TaskFor<'lastLog'>, _: object, { loaders }: OperationContext, info: AskedOf) {
    return loaders.lastLog.load(id, info, () => ({ properties: taskLogProperties(info) }));
  }

  @ResolveField('health')
  health({ id }: TaskFor<'health'>, { last }: Last, { loaders }: OperationContext, info: AskedOf) {
    return loaders.health.load(id, info, () => ({ last: last ?? 30 }));
  }

  @ResolveField('recentRuns')
  recentRuns({ id }: TaskFor<'recentRuns'>, { last }: Last, { loaders }: OperationContext, info: AskedOf) {
    return loaders.recentRuns.load(id, info, () => ({ last: last ?? 30, properties: taskRunProperties(info) }));
  }

  @ResolveField('diagnosis')
  async diagnosis(task: TaskFor<'diagnosis'>, _: object, { loaders }: OperationContext, info: AskedOf) {
    const [activeRuns, { consecutiveFailures }, system] = await Promise.all([
      loaders.activeRuns.load(task.id, info, () => ({})),
      loaders.health.load(task.id, info, () => ({ last: 30 })),
      loaders.system(),
    ]);
    return this.systems.diagnose({ task, activeRuns, consecutiveFailures, system });
  }

  @ResolveField('occurrences')
  async occurrences(task: TaskFor<'occurrences'>, window: Window, { loaders }: OperationContext, info: AskedOf) {
    const recorded = await loaders.occurrences.load(task.id, info, () => window);
    return this.taskRuns.listOccurrences(task, recorded, window);
  }

  @ResolveField('taskLogs')
  taskLogs({ id }: TaskFor<'taskLogs'>, query: TaskLogQueryDto, { loaders }: OperationContext, info: AskedOf) {
    return loaders.taskLogs.load(id, info, () => ({ query, properties: taskLogProperties(info) }));
  }

  @ResolveField('runs')
  runs({ id }: TaskFor<'runs'>, page: PageDto, { loaders }: OperationContext, info: AskedOf) {
    return loaders.runs.load(id, info, () => ({ page, properties: taskRunProperties(info) }));
  }
}

interface Last {
  last: number | null;
}
