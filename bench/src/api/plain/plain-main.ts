import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { serveParent, settingsOf } from '../../ground/serve-parent.js';
import { LogEntity, TaskEntity } from './entities.js';
import { SCHEMA } from './schema.js';
import { PlainTaskResolver } from './task.resolver.js';

// The same questions answered as the first pages of Nest's and TypeORM's documentation do it: entities, `find`, OFFSET, count(*),
// and a statement for each task's attempts.
const { port, databaseUrl } = settingsOf((given) => ({
  port: Number(given.port),
  databaseUrl: String(given.databaseUrl),
}));
const entities = [TaskEntity, LogEntity];

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities, poolSize: 10, installExtensions: false }),
    TypeOrmModule.forFeature(entities),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, typeDefs: SCHEMA, playground: false }),
  ],
  providers: [PlainTaskResolver],
})
class PlainModule {}

const app = await NestFactory.create(PlainModule, { logger: false });
await app.listen(port, '127.0.0.1');
serveParent(
  () => null,
  () => app.close(),
);
