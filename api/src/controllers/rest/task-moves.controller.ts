import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import type { Response } from 'express';
import { shown } from '../../core/rules/shown.js';
import { TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';
import { refuseFaults } from '../../use-cases/task/refuse-faults.js';
import { refTo } from './contract/json-schema.js';
import { Operation } from './openapi/operation.decorator.js';
import { presentRun } from './run.presenter.js';
import { sendTask } from './task.presenter.js';

@Controller('api/tasks/:id')
export class TaskMovesController {
  constructor(
    private readonly tasks: TaskUseCases,
    private readonly runs: TaskRunUseCases,
  ) {}

  @Post('pause')
  @HttpCode(200)
  @Operation({
    summary: 'Stop new occurrences; a run in flight ends',
    body: {
      type: 'object',
      properties: { reason: { type: ['string', 'null'], description: 'Why, at most 500 characters.' } },
      additionalProperties: false,
    },
    answers: { 200: refTo('Task') },
  })
  async pauseTask(@Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) response: Response) {
    return sendTask(response, await this.tasks.pauseTask(id, reasonIn(body)));
  }

  @Post('resume')
  @HttpCode(200)
  @Operation({ summary: 'Fire again from the next occurrence on', answers: { 200: refTo('Task') } })
  async resumeTask(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return sendTask(response, await this.tasks.resumeTask(id));
  }

  @Post('reset')
  @HttpCode(200)
  @Operation({ summary: 'Make a failed task ready without running it', answers: { 200: refTo('Task') } })
  async resetTask(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return sendTask(response, await this.tasks.resetTask(id));
  }

  @Post('run')
  @HttpCode(202)
  @Operation({ summary: 'Fire now, unless a run is active', answers: { 202: refTo('TaskRun') } })
  async runTask(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    const { runId } = await this.tasks.runTask(id);
    response.location(`/api/runs/${runId}`);
    return presentRun(await this.runs.requireRun(runId));
  }
}

/** The body may be left out, and so may the reason. */
function reasonIn(body: unknown): string | null {
  if (body === undefined) return null;
  refuseFaults(['input'], body, { reason: checkTextOrNull });
  const reason: unknown = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : null;
  return typeof reason === 'string' ? reason : null;
}

function checkTextOrNull(value: unknown): void {
  if (value === null || typeof value === 'string') return;
  throw new DomainError('INVALID', `expected reason to be text or null, got: ${shown(value)}`);
}
