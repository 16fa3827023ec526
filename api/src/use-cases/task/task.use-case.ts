import { Injectable } from '@nestjs/common';
import { IDataServices, IEventServices, type NewTask } from '../../core/abstracts/index.js';
import type { CreateTaskDto, TaskFilterDto, TaskQueryDto, UpdateTaskDto } from '../../core/dtos/index.js';
import type { Task } from '../../core/entities/index.js';
import type { Connection, Count } from '../../core/paging/connection.js';
import { PAGE_SIZES, readPage } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { parseId } from '../../core/rules/uuid.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { type UpcomingTaskRun, upcomingOf } from '../../core/upcoming.js';
import { TaskFactoryService } from './task-factory.service.js';
import { readTaskFilter } from './task-filter.js';
import {
  refuseActive,
  refuseTakenKey,
  refuseTwoNames,
  refuseUnknown,
  refuseUnknownKey,
  refuseVersion,
} from './task-refusals.js';

const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' } as const;

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

  /** By id or by key: exactly one of them. */
  findTask(id: string | null, key: string | null): Promise<Task | null> {
    if (id !== null && key === null) return this.getTask(id);
    if (key !== null && id === null) return this.dataServices.tasks.getByKey(this.taskFactory.readKey(key));
    return refuseTwoNames();
  }

  /** Refuses an unknown id with NOT_FOUND. */
  async requireTask(id: string): Promise<Task> {
    return (await this.getTask(id)) ?? refuseUnknown(id);
  }

  async requireTaskByKey(key: string): Promise<Task> {
    return (await this.findTask(null, key)) ?? refuseUnknownKey(key);
  }

  getTasks(ids: readonly string[]): Promise<Task[]> {
    return this.dataServices.tasks.getMany(ids);
  }

  getPage<P extends keyof Task = keyof Task>(
    { filter, orderBy, ...page }: TaskQueryDto,
    properties?: readonly P[],
  ): Promise<Connection<Pick<Task, P>>> {
    const request = readPage(page, orderBy ?? NEWEST_FIRST);
    return this.dataServices.tasks.getPage(readTaskFilter(filter ?? {}), request, properties);
  }

  /** What is counted when nothing but the length of a list is asked for: see countTasks. Refuses what `getPage` refuses. */
  readCounted({ filter, orderBy, ...page }: TaskQueryDto): TaskFilterDto {
    readPage(page, orderBy ?? NEWEST_FIRST);
    return readTaskFilter(filter ?? {});
  }

  /** How many tasks each of the filters asks for, in order. */
  countTasks(filters: readonly TaskFilterDto[]): Promise<Count[]> {
    return this.dataServices.tasks.count(filters);
  }

  /** The coming occurrences of all tasks, in order of time. */
  async getUpcoming(until: Date, first: number): Promise<UpcomingTaskRun[]> {
    refusingAt(['first'], () => checkWholeNumber('first', PAGE_SIZES, first));
    return upcomingOf(await this.dataServices.tasks.getNextToRun(until, first), until, first);
  }

  async createTask(dto: CreateTaskDto): Promise<Task> {
    const creation = await this.dataServices.tasks.create(this.taskFactory.createNewTask(dto));
    if (creation.kind === 'keyTaken') return refuseTakenKey();
    this.eventServices.announce({ tasks: [creation.task.id] });
    return creation.task;
  }

  async updateTask(id: string, dto: UpdateTaskDto, expectedVersion: number | null = null): Promise<Task> {
    const taskId = parseId(id);
    const edit = await this.dataServices.tasks.update(taskId, this.taskFactory.updateTask(dto), expectedVersion);
    if (edit === 'keyTaken') refuseTakenKey();
    if (edit === 'stale') refuseVersion(await this.requireTask(taskId), expectedVersion);
    return this.announced(taskId);
  }

  /** The task with this key, created or edited. Two who do it at once both succeed; what the last one says stands. */
  upsertTask(key: string, dto: CreateTaskDto): Promise<{ task: Task; created: boolean }> {
    return this.upsert(this.taskFactory.readKey(key), this.taskFactory.createTaskWithKey(key, dto));
  }

  async deleteTask(id: string, expectedVersion: number | null = null): Promise<string> {
    const taskId = parseId(id);
    if (!(await this.dataServices.tasks.delete(taskId, expectedVersion))) {
      return refuseVersion(await this.requireTask(taskId), expectedVersion);
    }
    this.eventServices.announce({ deletedTasks: [taskId] });
    return taskId;
  }

  async pauseTask(id: string, reason: string | null): Promise<Task> {
    const taskId = parseId(id);
    await this.dataServices.tasks.pause(taskId, this.taskFactory.pauseReason(reason));
    return this.announced(taskId);
  }

  async resumeTask(id: string): Promise<Task> {
    const taskId = parseId(id);
    await this.dataServices.tasks.resume(taskId);
    return this.announced(taskId);
  }

  async resetTask(id: string): Promise<Task> {
    const taskId = parseId(id);
    await this.dataServices.tasks.reset(taskId);
    const task = await this.announced(taskId);
    return task.status === 'running' ? refuseActive(taskId) : task;
  }

  /** Commits the run, then pushes its entry: a crash between the two delays the run, the other order could lose it. */
  async runTask(id: string): Promise<{ task: Task; runId: string }> {
    const taskId = parseId(id);
    const started = await this.dataServices.tasks.startRun(taskId);
    switch (started.kind) {
      case 'unknownTask':
        return refuseUnknown(taskId);
      case 'alreadyRunning':
        return refuseActive(taskId);
      case 'started':
        await this.eventServices.runQueued({ taskId, retry: 0 });
        return { task: await this.announced(taskId), runId: started.runId };
    }
  }

  /** The task as it was committed just now; whoever follows it hears of it. */
  private announced(taskId: string): Promise<Task> {
    this.eventServices.announce({ tasks: [taskId] });
    return this.requireTask(taskId);
  }

  private async upsert(key: string, task: NewTask): Promise<{ task: Task; created: boolean }> {
    const creation = await this.dataServices.tasks.create(task);
    if (creation.kind === 'created') return { task: await this.announced(creation.task.id), created: true };
    const known = await this.dataServices.tasks.getByKey(key);
    if (known && (await this.dataServices.tasks.update(known.id, task.definition, null)) === 'edited') {
      return { task: await this.announced(known.id), created: false };
    }
    // Deleted, or given another key, since the creation found its key taken: begin again.
    return this.upsert(key, task);
  }
}
