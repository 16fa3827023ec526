import { Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { connectionLimits } from '@task-scheduler/engine/frameworks/postgres/database';
import { readingInstants } from '@task-scheduler/engine/frameworks/postgres/instant';
import { Settings } from '../../../configuration/index.js';
import { IDataServices } from '../../../core/abstracts/index.js';
import { TaskLogModel, TaskModel, TaskRunModel } from './model/index.js';
import { PostgresConnection, STATEMENT_TIMEOUT_MS } from './postgres-connection.js';
import { TypeOrmDataServices } from './typeorm-data-services.service.js';

@Module({
  imports: [TypeOrmModule.forRootAsync({ inject: [Settings], useFactory: optionsFor })],
  providers: [PostgresConnection, { provide: IDataServices, useClass: TypeOrmDataServices }],
  exports: [IDataServices],
})
export class TypeOrmDataServicesModule {}

function optionsFor({ databaseUrl }: Settings): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'api',
    entities: [TaskModel, TaskRunModel, TaskLogModel],
    poolSize: 10,
    // Compiling statistics took 600 ms, and running them 30.
    extra: {
      ...connectionLimits(),
      statement_timeout: STATEMENT_TIMEOUT_MS,
      options: '-c jit=off -c timezone=UTC',
      types: readingInstants,
    },
    // dbmate owns the schema, and its migrations need no extension.
    synchronize: false,
    installExtensions: false,
    // PostgresConnection connects, so that the API starts and says what is wrong while Postgres is away.
    manualInitialization: true,
    poolErrorHandler: () => undefined, // an idle connection broke: the next use says so
  };
}
