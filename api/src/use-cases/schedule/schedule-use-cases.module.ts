import { Module } from '@nestjs/common';
import { ScheduleUseCases } from './schedule.use-case.js';

@Module({ providers: [ScheduleUseCases], exports: [ScheduleUseCases] })
export class ScheduleUseCasesModule {}
