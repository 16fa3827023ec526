import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PageDto, TaskLogQueryDto } from '../../core/dtos/index.js';
import type { Window } from '../../core/occurrence.js';
import {
  ScheduleUseCases,
  SystemUseCases,
  TaskLogUseCases,
  TaskRunUseCases,
  TaskUseCases,
} from '../../use-cases/index.js';
import { ArgumentsOf } from './contract/arguments-of.pipe.js';
import { refTo } from './contract/json-schema.js';
import { present } from './contract/present.js';
import { LogPresenter } from './log.presenter.js';
import { listOf, Operation, pageOf } from './openapi/operation.decorator.js';
import { sendPage } from './page.js';
import { presentRun } from './run.presenter.js';

@Controller('api/tasks/:id')
export class TaskHistoryController {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly runs: TaskRunUseCases,
    private readonly logs: TaskLogUseCases,
    private readonly schedules: ScheduleUseCases,
    private readonly systems: SystemUseCases,
    private readonly presenter: LogPresenter,
  ) {}

  @Get('logs')
  @Operation({ summary: "A task's attempts, newest first", answers: { 200: pageOf('logs', 'TaskLog') } })
  async listLogsOfTask(
    @Param('id') id: string,
    @Query(new ArgumentsOf('Task.taskLogs')) query: TaskLogQueryDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const task = await this.tasks.requireTask(id);
    const page = await this.logs.getPageOfTask(task.id, query);
    return sendPage(response, 'logs', page, await this.presenter.presentAll(page.nodes));
  }

  @Get('runs')
  @Operation({ summary: "A task's runs, newest first", answers: { 200: pageOf('runs', 'TaskRun') } })
  async listRunsOfTask(
    @Param('id') id: string,
    @Query(new ArgumentsOf('Task.runs')) query: PageDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const task = await this.tasks.requireTask(id);
    const page = await this.runs.getPageOfTask(task.id, query);
    return sendPage(response, 'runs', page, page.nodes.map(presentRun));
  }

  @Get('occurrences')
  @Operation({
    summary: 'Every occurrence of a time and what became of it',
    answers: { 200: listOf('occurrences', 'Occurrence') },
  })
  async listOccurrences(@Param('id') id: string, @Query(new ArgumentsOf('Task.occurrences')) window: Window) {
    const occurrences = await this.runs.getOccurrences(await this.tasks.requireTask(id), window);
    return { occurrences: occurrences.map((occurrence) => present('Occurrence', occurrence)) };
  }

  @Get('upcoming')
  @Operation({ summary: "A schedule's coming occurrences", answers: { 200: listOf('upcomingRuns', 'UpcomingRun') } })
  async listUpcomingOfTask(
    @Param('id') id: string,
    @Query(new ArgumentsOf('Task.upcomingRuns')) { first }: { first: number },
  ) {
    const upcomingRuns = this.schedules.upcomingRuns(await this.tasks.requireTask(id), first);
    return { upcomingRuns: upcomingRuns.map((run) => present('UpcomingRun', run)) };
  }

  @Get('health')
  @Operation({ summary: 'How a task has fared lately', answers: { 200: refTo('TaskHealth') } })
  async getHealth(@Param('id') id: string, @Query(new ArgumentsOf('Task.health')) { last }: { last: number }) {
    const task = await this.tasks.requireTask(id);
    const [health = {}] = await this.logs.getHealths([task.id], last);
    return present('TaskHealth', health);
  }

  @Get('diagnosis')
  @Operation({
    summary: 'Why a task does not run right now, or not well',
    answers: { 200: listOf('diagnosis', 'TaskDiagnosis') },
  })
  async diagnose(@Param('id') id: string) {
    const task = await this.tasks.requireTask(id);
    const [[activeRuns = []], [health], system] = await Promise.all([
      this.systems.getActiveRuns([task.id]),
      this.logs.getHealths([task.id], 30),
      this.systems.getStatus(),
    ]);
    const consecutiveFailures = health?.consecutiveFailures ?? 0;
    const diagnosis = this.systems.diagnose({ task, activeRuns, consecutiveFailures, system });
    return { diagnosis: diagnosis.map((reason) => present('TaskDiagnosis', reason)) };
  }
}
