import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { TaskLogQueryDto } from '../../core/dtos/index.js';
import { TaskLogUseCases, TaskRunUseCases } from '../../use-cases/index.js';
import { ArgumentsOf } from './contract/arguments-of.pipe.js';
import { refTo } from './contract/json-schema.js';
import { LogPresenter } from './log.presenter.js';
import { listOf, Operation, pageOf } from './openapi/operation.decorator.js';
import { sendPage } from './page.js';
import { presentRun } from './run.presenter.js';

/** Attempts and runs, whatever their task. */
@Controller('api')
export class HistoryController {
  constructor(
    private readonly logs: TaskLogUseCases,
    private readonly runs: TaskRunUseCases,
    private readonly presenter: LogPresenter,
  ) {}

  @Get('logs')
  @Operation({ summary: 'Attempts of all tasks, newest first', answers: { 200: pageOf('logs', 'TaskLog') } })
  async listLogs(
    @Query(new ArgumentsOf('Query.taskLogs')) query: TaskLogQueryDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const page = await this.logs.getPage(query);
    return sendPage(response, 'logs', page, await this.presenter.presentAll(page.nodes));
  }

  @Get('logs/:id')
  @Operation({ summary: 'One attempt', answers: { 200: refTo('TaskLog') } })
  async getLog(@Param('id') id: string) {
    const [log] = await this.presenter.presentAll([await this.logs.requireLog(id)]);
    return log;
  }

  @Get('logs/:id/request')
  @Operation({
    summary: 'What an attempt sent; the task may have been edited since',
    answers: { 200: refTo('TaskLogRequest') },
  })
  async getRequest(@Param('id') id: string) {
    return this.presenter.presentRequest(await this.logs.requireLog(id));
  }

  @Get('runs/:id')
  @Operation({ summary: 'One run', answers: { 200: refTo('TaskRun') } })
  async getRun(@Param('id') id: string) {
    return presentRun(await this.runs.requireRun(id));
  }

  @Get('runs/:id/logs')
  @Operation({ summary: 'All attempts of a run, oldest first', answers: { 200: listOf('logs', 'TaskLog') } })
  async listLogsOfRun(@Param('id') id: string) {
    const run = await this.runs.requireRun(id);
    const logs = await this.logs.getOfRuns([run.id]);
    return { logs: await this.presenter.presentAll(logs) };
  }
}
