import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthUseCasesModule, TaskLogUseCasesModule, TaskUseCasesModule } from '../../use-cases/index.js';
import { ErrorFilter } from './error.filter.js';
import { HealthController } from './health.controller.js';
import { TaskController } from './task.controller.js';

@Module({
  imports: [TaskUseCasesModule, TaskLogUseCasesModule, HealthUseCasesModule],
  controllers: [TaskController, HealthController],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
})
export class RestModule {}
