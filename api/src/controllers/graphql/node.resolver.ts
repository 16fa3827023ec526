import { Args, Query, Resolver } from '@nestjs/graphql';
import { readIds } from '../../core/rules/filters.js';
import { TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';

@Resolver('Node')
export class NodeResolver {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly runs: TaskRunUseCases,
    private readonly logs: TaskLogUseCases,
  ) {}

  @Query('node')
  async node(@Args('id') id: string) {
    const [node = null] = await this.find(readIds(['id'], [id]) ?? []);
    return node;
  }

  @Query('nodes')
  nodes(@Args('ids') ids: string[]) {
    return this.find(readIds(['ids'], ids) ?? []);
  }

  /** Ids do not tell their type: three looks by primary key. */
  private async find(ids: readonly string[]) {
    const [tasks, runs, logs] = await Promise.all([
      this.tasks.getTasks(ids),
      this.runs.getRuns(ids),
      this.logs.getLogs(ids),
    ]);
    const nodes = [...named('Task', tasks), ...named('TaskRun', runs), ...named('TaskLog', logs)];
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

function named<T extends { id: string }>(__typename: string, rows: readonly T[]) {
  return rows.map((row) => ({ __typename, ...row }));
}
