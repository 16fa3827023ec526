import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLScalarType } from 'graphql';
import { join } from 'node:path';
import { Settings } from '../../configuration/index.js';
import { ICacheServices } from '../../core/abstracts/index.js';
import { CacheServicesModule } from '../../services/cache-services/cache-services.module.js';
import { EventServicesModule } from '../../services/event-services/event-services.module.js';
import {
  ScheduleUseCasesModule,
  StatsUseCasesModule,
  SystemUseCases,
  SystemUseCasesModule,
  TaskLogUseCases,
  TaskLogUseCasesModule,
  TaskRunUseCases,
  TaskRunUseCasesModule,
  TaskUseCases,
  TaskUseCasesModule,
  WebhookTestUseCasesModule,
} from '../../use-cases/index.js';
import { compiledQueries } from './compiled-queries.js';
import { connectionFields } from './connection-fields.js';
import { costLimit } from './cost-limit.js';
import { enums } from './enums.js';
import { formatErrorWith } from './format-error.js';
import { limitRules, MAX_COST, MAX_TOKENS } from './limits.js';
import { ChangeHub } from './live/change-hub.js';
import { LiveResolver } from './live/live.resolver.js';
import { LiveServer } from './live/live-server.js';
import { StatusFeed } from './live/status-feed.js';
import { createLoaders } from './loaders.js';
import { NodeResolver } from './node.resolver.js';
import { refuseSubscriptions } from './refuse-subscriptions.js';
import { dateTimeScalar } from './scalars/date-time.scalar.js';
import { jsonScalar } from './scalars/json.scalar.js';
import { timeZoneScalar } from './scalars/time-zone.scalar.js';
import { PersistedQueries } from './persisted-queries.js';
import { plainJsonStatus } from './plain-json-status.js';
import { ScheduleResolver } from './schedule.resolver.js';
import { StatsResolver, TaskFailureCountResolver } from './stats.resolver.js';
import { SystemResolver } from './system.resolver.js';
import { TaskLogResolver } from './task-log.resolver.js';
import { TaskMutations } from './task.mutations.js';
import { TaskResolver } from './task.resolver.js';
import { TaskRunResolver } from './task-run.resolver.js';
import { WebhookTestMutations } from './webhook-test.mutations.js';

const useCases = [
  TaskUseCasesModule,
  TaskRunUseCasesModule,
  TaskLogUseCasesModule,
  ScheduleUseCasesModule,
  StatsUseCasesModule,
  SystemUseCasesModule,
  WebhookTestUseCasesModule,
];

@Module({
  imports: [
    ...useCases,
    EventServicesModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [...useCases, CacheServicesModule],
      inject: [Settings, ICacheServices, TaskUseCases, TaskRunUseCases, TaskLogUseCases, SystemUseCases],
      useFactory: optionsFor,
    }),
  ],
  providers: [
    ChangeHub,
    StatusFeed,
    LiveServer,
    LiveResolver,
    NodeResolver,
    ScheduleResolver,
    StatsResolver,
    SystemResolver,
    TaskFailureCountResolver,
    TaskResolver,
    TaskMutations,
    TaskRunResolver,
    TaskLogResolver,
    WebhookTestMutations,
  ],
})
export class GraphqlModule {}

// Beside src as beside dist.
const SCHEMA = join(import.meta.dirname, '../../../schema/*.graphql');

function optionsFor(
  { playground, log }: Settings,
  cache: ICacheServices,
  tasks: TaskUseCases,
  runs: TaskRunUseCases,
  logs: TaskLogUseCases,
  systems: SystemUseCases,
): ApolloDriverConfig {
  return {
    typePaths: [SCHEMA],
    resolvers: {
      ...enums,
      ...connectionFields,
      DateTime: codecOf(dateTimeScalar),
      JSON: codecOf(jsonScalar),
      TimeZone: codecOf(timeZoneScalar),
    },
    context: () => ({ loaders: createLoaders({ tasks, runs, logs, systems }) }),
    formatError: formatErrorWith(log),
    autoTransformHttpErrors: false,
    // Both load their page from a CDN; ours is in ../playground.
    playground: false,
    graphiql: false,
    introspection: playground,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: new PersistedQueries(cache), ttl: null },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [...limitRules],
    // Its default plugin for cache hints wraps every field; nobody gives any.
    plugins: [
      refuseSubscriptions(),
      ApolloServerPluginCacheControlDisabled(),
      costLimit(MAX_COST),
      plainJsonStatus,
      compiledQueries(),
    ],
  };
}

/** A whole scalar would replace what the schema says of it. */
function codecOf({ parseValue, parseLiteral, serialize }: GraphQLScalarType) {
  return { parseValue, parseLiteral, serialize };
}
