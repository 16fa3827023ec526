import { UseInterceptors } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CreateTaskDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { TaskUseCases } from '../../use-cases/index.js';
import { UserErrorsInterceptor } from './user-errors.interceptor.js';

@Resolver()
@UseInterceptors(UserErrorsInterceptor)
export class TaskMutations {
  constructor(private readonly tasks: TaskUseCases) {}

  @Mutation('createTask')
  async create(@Args('input') input: CreateTaskDto) {
    return { task: await this.tasks.createTask(input) };
  }

  @Mutation('updateTask')
  async update(
    @Args('id') id: string,
    @Args('input') input: UpdateTaskDto,
    @Args('expectedVersion') expectedVersion: number | null,
  ) {
    return { task: await this.tasks.updateTask(id, input, expectedVersion) };
  }

  @Mutation('upsertTask')
  upsert(@Args('key') key: string, @Args('input') input: CreateTaskDto) {
    return this.tasks.upsertTask(key, input);
  }

  @Mutation('deleteTask')
  async delete(@Args('id') id: string) {
    return { deletedTaskId: await this.tasks.deleteTask(id) };
  }

  @Mutation('pauseTask')
  async pause(@Args('id') id: string, @Args('reason') reason: string | null) {
    return { task: await this.tasks.pauseTask(id, reason) };
  }

  @Mutation('resumeTask')
  async resume(@Args('id') id: string) {
    return { task: await this.tasks.resumeTask(id) };
  }

  @Mutation('resetTask')
  async reset(@Args('id') id: string) {
    return { task: await this.tasks.resetTask(id) };
  }

  @Mutation('runTask')
  run(@Args('id') id: string) {
    return this.tasks.runTask(id);
  }
}
