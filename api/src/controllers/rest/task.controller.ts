import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CreateTaskDto, TaskQueryDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { TaskUseCases } from '../../use-cases/index.js';
import { ArgumentsOf } from './contract/arguments-of.pipe.js';
import { refTo } from './contract/json-schema.js';
import { Operation, pageOf } from './openapi/operation.decorator.js';
import { sendPage } from './page.js';
import { presentTask, sendTask, versionIn } from './task.presenter.js';

@Controller('api/tasks')
export class TaskController {
  constructor(private readonly tasks: TaskUseCases) {}

  @Get()
  @Operation({
    summary: 'Tasks, newest first unless orderBy says otherwise',
    answers: { 200: pageOf('tasks', 'Task') },
  })
  async listTasks(
    @Query(new ArgumentsOf('Query.tasks')) query: TaskQueryDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const page = await this.tasks.getPage(query);
    return sendPage(response, 'tasks', page, page.nodes.map(presentTask));
  }

  @Post()
  @Operation({ summary: 'Create a task', body: refTo('CreateTaskInput'), answers: { 201: refTo('Task') } })
  async createTask(@Body() body: CreateTaskDto, @Res({ passthrough: true }) response: Response) {
    const task = await this.tasks.createTask(body);
    response.location(`/api/tasks/${task.id}`);
    return sendTask(response, task);
  }

  @Get(':id')
  @Operation({ summary: 'One task', answers: { 200: refTo('Task'), 304: null } })
  async getTask(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return sendTask(response, await this.tasks.requireTask(id));
  }

  @Patch(':id')
  @Operation({
    summary: 'Edit a task: what is left out keeps its value',
    body: refTo('UpdateTaskInput'),
    answers: { 200: refTo('Task') },
  })
  async updateTask(
    @Param('id') id: string,
    @Body() body: UpdateTaskDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ) {
    return sendTask(response, await this.tasks.updateTask(id, body, versionIn(ifMatch)));
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation({ summary: 'Delete a task with its runs and attempts', answers: { 204: null } })
  async deleteTask(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    await this.tasks.deleteTask(id, versionIn(ifMatch));
  }

  @Get('by-key/:key')
  @Operation({ summary: 'The task with this key', answers: { 200: refTo('Task'), 304: null } })
  async getTaskByKey(@Param('key') key: string, @Res({ passthrough: true }) response: Response) {
    return sendTask(response, await this.tasks.requireTaskByKey(key));
  }

  @Put('by-key/:key')
  @Operation({
    summary: 'Create the task with this key, or edit the one that has it: fit for repeating',
    body: refTo('CreateTaskInput'),
    answers: { 200: refTo('Task'), 201: refTo('Task') },
  })
  async upsertTask(
    @Param('key') key: string,
    @Body() body: CreateTaskDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { task, created } = await this.tasks.upsertTask(key, body);
    response.status(created ? 201 : 200).location(`/api/tasks/${task.id}`);
    return sendTask(response, task);
  }
}
