import { Module } from '@nestjs/common';
import { GraphqlModule, PlaygroundModule, RestModule } from './controllers/index.js';

// The playground comes first: it takes browsers' GET /graphql before Apollo sees it.
@Module({ imports: [PlaygroundModule, GraphqlModule, RestModule] })
export class AppModule {}
