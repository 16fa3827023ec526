import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { EventServicesModule } from '../../services/event-services/event-services.module.js';
import { HealthUseCases } from './health.use-case.js';

@Module({
  imports: [DataServicesModule, EventServicesModule],
  providers: [HealthUseCases],
  exports: [HealthUseCases],
})
export class HealthUseCasesModule {}
