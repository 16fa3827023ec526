import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CreateTaskDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { TaskLogUseCases, TaskUseCases } from '../../use-cases/index.js';
import { pageOf } from './page-query.js';
import { presentPageInfo, presentTask } from './task.presenter.js';

@Controller('api/tasks')
export class TaskController {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly logs: TaskLogUseCases,
  ) {}

  @Get()
  async list(@Query() query: Record<string, unknown>) {
    const page = await this.tasks.getPage(pageOf(query));
    return { tasks: page.nodes.map(presentTask), pageInfo: await presentPageInfo(page) };
  }

  @Get(':id')
  async get(@Param('id') id: string) {
    return presentTask(await this.tasks.requireTask(id));
  }

  @Get(':id/logs')
  async listLogs(@Param('id') id: string, @Query() query: Record<string, unknown>) {
    const task = await this.tasks.requireTask(id);
    const page = await this.logs.getPageOfTask(task.id, pageOf(query));
    return { logs: page.nodes, pageInfo: await presentPageInfo(page) };
  }

  @Post()
  async create(@Body() body: CreateTaskDto, @Res({ passthrough: true }) response: Response) {
    const task = await this.tasks.createTask(body);
    response.location(`/api/tasks/${task.id}`);
    return presentTask(task);
  }

  @Patch(':id')
  async update(@Param('id') id: string, @Body() body: UpdateTaskDto) {
    return presentTask(await this.tasks.updateTask(id, body));
  }

  @Delete(':id')
  @HttpCode(204)
  async delete(@Param('id') id: string): Promise<void> {
    await this.tasks.deleteTask(id);
  }
}
