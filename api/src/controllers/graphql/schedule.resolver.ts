import { Args, Query, Resolver } from '@nestjs/graphql';
import { ScheduleUseCases } from '../../use-cases/index.js';

@Resolver()
export class ScheduleResolver {
  constructor(private readonly schedules: ScheduleUseCases) {}

  @Query('previewSchedule')
  preview(
    @Args('schedule') schedule: string,
    @Args('timeZone') timeZone: string | null,
    @Args('from') from: Date | null,
    @Args('first') first: number | null,
  ) {
    return this.schedules.preview(schedule, timeZone, from, first);
  }
}
