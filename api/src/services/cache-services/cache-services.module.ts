import { Module } from '@nestjs/common';
import { RedisCacheServicesModule } from '../../frameworks/cache-services/redis/redis-cache-services.module.js';

/** Which framework remembers. */
@Module({
  imports: [RedisCacheServicesModule],
  exports: [RedisCacheServicesModule],
})
export class CacheServicesModule {}
