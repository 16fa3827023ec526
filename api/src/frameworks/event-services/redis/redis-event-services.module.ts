import { Module } from '@nestjs/common';
import { IEventServices } from '../../../core/abstracts/index.js';
import { RedisEventServices } from './redis-event-services.service.js';

@Module({
  providers: [{ provide: IEventServices, useClass: RedisEventServices }],
  exports: [IEventServices],
})
export class RedisEventServicesModule {}
