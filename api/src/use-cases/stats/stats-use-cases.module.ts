import { Module } from '@nestjs/common';
import { CacheServicesModule } from '../../services/cache-services/cache-services.module.js';
import { DataServicesModule } from '../../services/data-services/data-services.module.js';
import { StatsUseCases } from './stats.use-case.js';

@Module({
  imports: [DataServicesModule, CacheServicesModule],
  providers: [StatsUseCases],
  exports: [StatsUseCases],
})
export class StatsUseCasesModule {}
