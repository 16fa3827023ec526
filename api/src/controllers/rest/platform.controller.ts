import { Controller, Get, Query } from '@nestjs/common';
import { ScheduleUseCases, SystemUseCases, TaskUseCases } from '../../use-cases/index.js';
import { ArgumentsOf } from './contract/arguments-of.pipe.js';
import { refTo } from './contract/json-schema.js';
import { present } from './contract/present.js';
import { listOf, Operation } from './openapi/operation.decorator.js';

/** What concerns no single task. */
@Controller('api')
export class PlatformController {
  constructor(
    private readonly systems: SystemUseCases,
    private readonly tasks: TaskUseCases,
    private readonly schedules: ScheduleUseCases,
  ) {}

  @Get('system')
  @Operation({
    summary: 'The platform at a glance: queue, lag, and who works',
    answers: { 200: refTo('SystemStatus') },
  })
  async getSystemStatus() {
    return present('SystemStatus', await this.systems.getStatus());
  }

  @Get('upcoming')
  @Operation({
    summary: 'What will run before an instant, in order of time',
    answers: { 200: listOf('upcomingRuns', 'UpcomingTaskRun') },
  })
  async listUpcoming(@Query(new ArgumentsOf('Query.upcoming')) { to, first }: { to: Date; first: number }) {
    const upcomingRuns = await this.tasks.getUpcoming(to, first);
    return { upcomingRuns: upcomingRuns.map((run) => present('UpcomingTaskRun', { ...run, taskId: run.task.id })) };
  }

  @Get('schedule-preview')
  @Operation({ summary: 'What a schedule means; nothing is stored', answers: { 200: refTo('SchedulePreview') } })
  previewSchedule(
    @Query(new ArgumentsOf('Query.previewSchedule'))
    { schedule, timeZone, from, first }: { schedule: string; timeZone: string; from?: Date; first: number },
  ) {
    return present('SchedulePreview', this.schedules.preview(schedule, timeZone, from ?? null, first));
  }
}
