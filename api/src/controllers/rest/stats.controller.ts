import { Controller, Get, Query } from '@nestjs/common';
import type { BucketSize, StatsQuery } from '../../core/statistics.js';
import { StatsUseCases } from '../../use-cases/index.js';
import { ArgumentsOf } from './contract/arguments-of.pipe.js';
import { refTo } from './contract/json-schema.js';
import { present } from './contract/present.js';
import { listOf, Operation } from './openapi/operation.decorator.js';

interface StatsArguments {
  from: Date;
  to?: Date;
  taskIds?: string[];
}

@Controller('api/stats')
export class StatsController {
  constructor(private readonly stats: StatsUseCases) {}

  @Get('tasks')
  @Operation({ summary: 'Tasks by where they stand now', answers: { 200: refTo('TaskCounts') } })
  async countTasks(@Query(new ArgumentsOf('Query.stats')) query: StatsArguments) {
    return present('TaskCounts', await this.stats.countTasks(this.read(query)));
  }

  @Get('attempts')
  @Operation({ summary: 'Attempts by how they stand', answers: { 200: refTo('AttemptCounts') } })
  async countAttempts(@Query(new ArgumentsOf('Query.stats')) query: StatsArguments) {
    return present('AttemptCounts', await this.stats.countAttempts(this.read(query)));
  }

  @Get('timeline')
  @Operation({ summary: 'Attempts, bucket by bucket', answers: { 200: listOf('timeline', 'StatsBucket') } })
  async getTimeline(
    @Query(new ArgumentsOf('Query.stats', 'Stats.timeline'))
    { bucket, ...query }: StatsArguments & { bucket: BucketSize },
  ) {
    const timeline = await this.stats.getTimeline(this.read(query), bucket);
    return { timeline: timeline.map((each) => present('StatsBucket', each)) };
  }

  @Get('top-failing')
  @Operation({
    summary: 'The tasks with the most failed attempts',
    answers: { 200: listOf('topFailing', 'TaskFailureCount') },
  })
  async getTopFailing(
    @Query(new ArgumentsOf('Query.stats', 'Stats.topFailing')) { first, ...query }: StatsArguments & { first: number },
  ) {
    const topFailing = await this.stats.getTopFailing(this.read(query), first);
    return { topFailing: topFailing.map((each) => present('TaskFailureCount', each)) };
  }

  @Get('failure-kinds')
  @Operation({ summary: 'Why attempts failed', answers: { 200: listOf('byFailureKind', 'FailureKindCount') } })
  async countFailureKinds(@Query(new ArgumentsOf('Query.stats')) query: StatsArguments) {
    const byFailureKind = await this.stats.countFailureKinds(this.read(query));
    return { byFailureKind: byFailureKind.map((each) => present('FailureKindCount', each)) };
  }

  private read({ from, to, taskIds }: StatsArguments): StatsQuery {
    return this.stats.readQuery(from, to ?? null, taskIds ?? null);
  }
}
