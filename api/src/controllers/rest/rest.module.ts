import { Module } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import {
  HealthUseCasesModule,
  ScheduleUseCasesModule,
  StatsUseCasesModule,
  SystemUseCasesModule,
  TaskLogUseCasesModule,
  TaskRunUseCasesModule,
  TaskUseCasesModule,
  WebhookTestUseCasesModule,
} from '../../use-cases/index.js';
import { ErrorFilter } from './error.filter.js';
import { HealthController } from './health.controller.js';
import { HistoryController } from './history.controller.js';
import { LogPresenter } from './log.presenter.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { Routes } from './openapi/routes.js';
import { PlatformController } from './platform.controller.js';
import { RefuseMethods } from './refuse-methods.js';
import { StatsController } from './stats.controller.js';
import { TaskController } from './task.controller.js';
import { TaskHistoryController } from './task-history.controller.js';
import { TaskMovesController } from './task-moves.controller.js';
import { WebhookTestController } from './webhook-test.controller.js';

@Module({
  imports: [
    DiscoveryModule,
    HealthUseCasesModule,
    ScheduleUseCasesModule,
    StatsUseCasesModule,
    SystemUseCasesModule,
    TaskLogUseCasesModule,
    TaskRunUseCasesModule,
    TaskUseCasesModule,
    WebhookTestUseCasesModule,
  ],
  controllers: [
    TaskController,
    TaskMovesController,
    TaskHistoryController,
    HistoryController,
    StatsController,
    PlatformController,
    WebhookTestController,
    HealthController,
    OpenApiController,
  ],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }, LogPresenter, RefuseMethods, Routes],
})
export class RestModule {}
