import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { LogEntity, type PlainLog, type PlainTask, TaskEntity } from './entities.js';

const NEWEST = { createdAt: 'DESC', id: 'DESC' } as const;

interface OffsetPage {
  first: number;
  offset: number;
}

@Resolver('Task')
export class PlainTaskResolver {
  constructor(
    @InjectRepository(TaskEntity) private readonly tasks: Repository<PlainTask>,
    @InjectRepository(LogEntity) private readonly logs: Repository<PlainLog>,
  ) {}

  @Query('tasks')
  async page(@Args() { first, offset }: OffsetPage) {
    const [nodes, totalCount] = await this.tasks.findAndCount({ order: NEWEST, take: first, skip: offset });
    return { nodes, totalCount };
  }

  /** Without a count: what of 20 tasks is compared with others who do not count either. */
  @Query('newestTasks')
  newest(@Args('first') first: number) {
    return this.tasks.find({ order: NEWEST, take: first });
  }

  @Query('taskLogs')
  async logPage(@Args() { first, offset }: OffsetPage) {
    const [nodes, totalCount] = await this.logs.findAndCount({ order: NEWEST, take: first, skip: offset });
    return { nodes, totalCount };
  }

  @ResolveField('enabled')
  enabled(@Parent() { pausedAt }: PlainTask) {
    return pausedAt === null;
  }

  @ResolveField('taskLogs')
  logsOf(@Parent() { id }: PlainTask, @Args('first') first: number) {
    return this.logs.find({ where: { taskId: id }, order: NEWEST, take: first });
  }
}
