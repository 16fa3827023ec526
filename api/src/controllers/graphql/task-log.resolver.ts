import { timingOf } from '@task-scheduler/engine/core/timing';
import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import type { TaskLog } from '../../core/entities/index.js';
import { explainFailure } from '../../core/explanation/explain-failure.js';
import { nextAttemptAt } from '../../core/next-attempt.js';
import { headersOf } from '../../core/request-headers.js';
import type * as Schema from '../../generated/graphql.js';
import { TaskLogUseCases } from '../../use-cases/index.js';
import type { FieldsBeyond } from './fields-beyond.js';
import { latenessMs } from './lateness.js';
import type { OperationContext } from './loaders.js';
import type { AskedOf } from './needs/asked-fields.js';
import { type TaskLogFor, taskLogProperties } from './needs/task-log-needs.js';

@Resolver('TaskLog')
export class TaskLogResolver implements FieldsBeyond<TaskLog, Schema.TaskLog> {
  constructor(private readonly logs: TaskLogUseCases) {}

  @Query('taskLog')
  taskLog(@Args('id') id: string) {
    return this.logs.getLog(id);
  }

  @Query('taskLogs')
  page(@Args() query: TaskLogQueryDto, @Info() info: AskedOf) {
    return this.logs.getPage(query, taskLogProperties(info));
  }

  @ResolveField('task')
  task({ taskId }: TaskLogFor<'task'>, _: object, { loaders }: OperationContext) {
    return loaders.task.load(taskId);
  }

  @ResolveField('run')
  run({ runId }: TaskLogFor<'run'>, _: object, { loaders }: OperationContext) {
    return loaders.run.load(runId);
  }

  @ResolveField('latenessMs')
  latenessMs({ scheduledFor, createdAt }: TaskLogFor<'latenessMs'>) {
    return latenessMs(scheduledFor, createdAt);
  }

  @ResolveField('trigger')
  async trigger({ runId }: TaskLogFor<'trigger'>, _: object, { loaders }: OperationContext) {
    return (await loaders.run.load(runId)).trigger;
  }

  @ResolveField('request')
  async request(log: TaskLogFor<'request'>, _: object, { loaders }: OperationContext) {
    const sent = await loaders.request.load(log);
    return { url: sent.webhookUrl, headers: headersOf(sent), payload: sent.payload, taskVersion: log.taskVersion };
  }

  @ResolveField('timing')
  timing(log: TaskLogFor<'timing'>) {
    return timingOf(log);
  }

  @ResolveField('explanation')
  async explanation(log: TaskLogFor<'explanation'>, _: object, { loaders }: OperationContext) {
    if (log.failureKind === null) return null;
    const { webhookUrl } = await loaders.request.load(log);
    return explainFailure({ ...log, failureKind: log.failureKind, webhookUrl });
  }

  @ResolveField('nextAttemptAt')
  async nextAttemptAt(log: TaskLogFor<'nextAttemptAt'>, _: object, { loaders }: OperationContext) {
    return nextAttemptAt(log, await loaders.run.load(log.runId));
  }
}
