import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { TaskRunUseCases } from './task-run.use-case.js';

@Module({
  imports: [DataServicesModule],
  providers: [TaskRunUseCases],
  exports: [TaskRunUseCases],
})
export class TaskRunUseCasesModule {}
