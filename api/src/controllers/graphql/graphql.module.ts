import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { join } from 'node:path';
import { Settings } from '../../configuration/index.js';
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
} from '../../use-cases/index.js';
import { costLimit } from './cost-limit.js';
import { depthLimit } from './depth-limit.js';
import { documentLimits } from './document-limits.js';
import { enums } from './enums.js';
import { formatErrorWith } from './format-error.js';
import { createLoaders } from './loaders.js';
import { NodeResolver } from './node.resolver.js';
import { dateTimeScalar } from './scalars/date-time.scalar.js';
import { jsonScalar } from './scalars/json.scalar.js';
import { timeZoneScalar } from './scalars/time-zone.scalar.js';
import { ScheduleResolver } from './schedule.resolver.js';
import { StatsResolver, TaskFailureCountResolver } from './stats.resolver.js';
import { SystemResolver } from './system.resolver.js';
import { TaskLogResolver } from './task-log.resolver.js';
import { TaskMutations } from './task.mutations.js';
import { TaskResolver } from './task.resolver.js';
import { TaskRunResolver } from './task-run.resolver.js';

const useCases = [
  TaskUseCasesModule,
  TaskRunUseCasesModule,
  TaskLogUseCasesModule,
  ScheduleUseCasesModule,
  StatsUseCasesModule,
  SystemUseCasesModule,
];

@Module({
  imports: [
    ...useCases,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: useCases,
      inject: [Settings, TaskUseCases, TaskRunUseCases, TaskLogUseCases, SystemUseCases],
      useFactory: optionsFor,
    }),
  ],
  providers: [
    NodeResolver,
    ScheduleResolver,
    StatsResolver,
    SystemResolver,
    TaskFailureCountResolver,
    TaskResolver,
    TaskMutations,
    TaskRunResolver,
    TaskLogResolver,
  ],
})
export class GraphqlModule {}

// Beside src as beside dist.
const SCHEMA = join(import.meta.dirname, '../../../schema/*.graphql');

const MAX_DEPTH = 12;
const MAX_TOKENS = 2000;
const MAX_COST = 5000;
const MOST = { aliases: 30, directives: 50 };

function optionsFor(
  { playground, log }: Settings,
  tasks: TaskUseCases,
  runs: TaskRunUseCases,
  logs: TaskLogUseCases,
  systems: SystemUseCases,
): ApolloDriverConfig {
  return {
    typePaths: [SCHEMA],
    resolvers: { ...enums, DateTime: dateTimeScalar, JSON: jsonScalar, TimeZone: timeZoneScalar },
    context: () => ({ loaders: createLoaders({ tasks, runs, logs, systems }) }),
    formatError: formatErrorWith(log),
    autoTransformHttpErrors: false,
    // Both load their page from a CDN; ours is in ../playground.
    playground: false,
    graphiql: false,
    introspection: playground,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [depthLimit(MAX_DEPTH), documentLimits(MOST)],
    plugins: [costLimit(MAX_COST)],
  };
}
