import { Module } from '@nestjs/common';
import { ICacheServices } from '../../../core/abstracts/index.js';
import { RedisCacheServices } from './redis-cache-services.service.js';

@Module({
  providers: [{ provide: ICacheServices, useClass: RedisCacheServices }],
  exports: [ICacheServices],
})
export class RedisCacheServicesModule {}
