import { Module } from '@nestjs/common';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { StatsUseCases } from './stats.use-case.js';

@Module({
  imports: [DataServicesModule],
  providers: [StatsUseCases],
  exports: [StatsUseCases],
})
export class StatsUseCasesModule {}
