import { Module } from '@nestjs/common';
import { TypeOrmDataServicesModule } from '../../frameworks/data-services/typeorm/typeorm-data-services.module.js';

/** Which framework keeps the data. */
@Module({
  imports: [TypeOrmDataServicesModule],
  exports: [TypeOrmDataServicesModule],
})
export class DataServicesModule {}
