import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { TaskLogUseCases } from './task-log.use-case.js';

@Module({
  imports: [DataServicesModule],
  providers: [TaskLogUseCases],
  exports: [TaskLogUseCases],
})
export class TaskLogUseCasesModule {}
