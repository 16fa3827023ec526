import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { EventServicesModule } from '../../services/event-services/event-services.module.js';
import { TaskFactoryService } from './task-factory.service.js';
import { TaskUseCases } from './task.use-case.js';

@Module({
  imports: [DataServicesModule, EventServicesModule],
  providers: [TaskFactoryService, TaskUseCases],
  exports: [TaskUseCases],
})
export class TaskUseCasesModule {}
