import { Args, Query, Resolver } from '@nestjs/graphql';
import { TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';

@Resolver('Node')
export class NodeResolver {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly runs: TaskRunUseCases,
    private readonly logs: TaskLogUseCases,
  ) {}

  /** Ids do not tell their type: three looks by primary key. */
  @Query('node')
  async node(@Args('id') id: string) {
    const [task, run, log] = await Promise.all([this.tasks.getTask(id), this.runs.getRun(id), this.logs.getLog(id)]);
    if (task) return { __typename: 'Task', ...task };
    if (run) return { __typename: 'TaskRun', ...run };
    return log && { __typename: 'TaskLog', ...log };
  }
}
