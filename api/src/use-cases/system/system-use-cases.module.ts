import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { EventServicesModule } from '../../services/event-services/event-services.module.js';
import { SystemUseCases } from './system.use-case.js';

@Module({
  imports: [DataServicesModule, EventServicesModule],
  providers: [SystemUseCases],
  exports: [SystemUseCases],
})
export class SystemUseCasesModule {}
