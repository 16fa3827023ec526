import { DataSource, type Logger } from 'typeorm';
import type { TestApi } from './test-api.js';

export interface Statement {
  query: string;
  parameters: unknown[];
}

/** What TypeORM sends to Postgres during `work`. */
export async function statementsOf({ app }: Pick<TestApi, 'app'>, work: () => Promise<unknown>): Promise<Statement[]> {
  const source = app.get(DataSource);
  const { logger } = source;
  const statements: Statement[] = [];
  const listener: Logger = {
    ...logger,
    logQuery: (query, parameters) => {
      statements.push({ query, parameters: Array.isArray(parameters) ? parameters : [] });
    },
  };
  source.logger = listener;
  try {
    await work();
  } finally {
    source.logger = logger;
  }
  return statements;
}
