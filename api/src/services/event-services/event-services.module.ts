import { Module } from '@nestjs/common';
import { RedisEventServicesModule } from '../../frameworks/event-services/redis/redis-event-services.module.js';

/** Which framework carries the news. */
@Module({
  imports: [RedisEventServicesModule],
  exports: [RedisEventServicesModule],
})
export class EventServicesModule {}
