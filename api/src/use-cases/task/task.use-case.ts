import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { IDataServices, IEventServices } from '../../core/abstracts/index.js';
import type { CreateTaskDto, TaskQueryDto, UpdateTaskDto } from '../../core/dtos/index.js';
import type { Task } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';
import { readPage } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';
import { TaskFactoryService } from './task-factory.service.js';

@Injectable()
export class TaskUseCases {
  constructor(
    private readonly dataServices: IDataServices,
    private readonly eventServices: IEventServices,
    private readonly taskFactory: TaskFactoryService,
  ) {}

  getTask(id: string): Promise<Task | null> {
    return this.dataServices.tasks.get(parseId(id));
  }

  /** Refuses an unknown id with NOT_FOUND. */
  async requireTask(id: string): Promise<Task> {
    return (await this.getTask(id)) ?? refuseUnknown(id);
  }

  getTasks(ids: readonly string[]): Promise<Task[]> {
    return this.dataServices.tasks.getMany(ids);
  }

  getPage({ filter, orderBy, ...page }: TaskQueryDto): Promise<Connection<Task>> {
    const request = readPage(page, orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
    return this.dataServices.tasks.getPage(
      { status: filter?.status ?? null, enabled: filter?.enabled ?? null },
      request,
    );
  }

  createTask(dto: CreateTaskDto): Promise<Task> {
    return this.dataServices.tasks.create(this.taskFactory.createNewTask(dto));
  }

  async updateTask(id: string, dto: UpdateTaskDto, expectedVersion: number | null = null): Promise<Task> {
    const taskId = parseId(id);
    const isUpdated = await this.dataServices.tasks.update(taskId, this.taskFactory.updateTask(dto), expectedVersion);
    const task = await this.requireTask(taskId);
    if (!isUpdated) refuseVersion(task, expectedVersion);
    return task;
  }

  async deleteTask(id: string): Promise<string> {
    const taskId = parseId(id);
    return (await this.dataServices.tasks.delete(taskId)) ? taskId : refuseUnknown(taskId);
  }

  async pauseTask(id: string, reason: string | null): Promise<Task> {
    const taskId = parseId(id);
    await this.dataServices.tasks.pause(taskId, this.taskFactory.pauseReason(reason));
    return this.requireTask(taskId);
  }

  async resumeTask(id: string): Promise<Task> {
    const taskId = parseId(id);
    await this.dataServices.tasks.resume(taskId);
    return this.requireTask(taskId);
  }

  /** Commits the run, then pushes its entry: a crash between the two delays the run, the other order could lose it. */
  async runTask(id: string): Promise<{ task: Task; runId: string }> {
    const taskId = parseId(id);
    const started = await this.dataServices.tasks.startRun(taskId);
    switch (started.kind) {
      case 'unknownTask':
        return refuseUnknown(taskId);
      case 'alreadyRunning':
        return refuseSecondRun(taskId);
      case 'started':
        await this.eventServices.runQueued({ taskId, retry: 0 });
        return { task: await this.requireTask(taskId), runId: started.runId };
    }
  }
}

function refuseUnknown(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError('NOT_FOUND', `expected id to be that of a task, got: ${id}`);
  });
}

function refuseSecondRun(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError(
      'ALREADY_RUNNING',
      `expected task to be idle, got one with an active run: ${id} (wait until it ends)`,
    );
  });
}

function refuseVersion({ version }: Task, expectedVersion: number | null): never {
  return refusingAt(['expectedVersion'], () => {
    throw new DomainError(
      'CONFLICT',
      `expected task to be at version ${expectedVersion}, got: ${version} (read it again and repeat the edit)`,
    );
  });
}
