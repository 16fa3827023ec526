import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import type { IDataServices } from '@task-scheduler/api/dist/core/abstracts/index.js';
import { PostgresConnection } from '@task-scheduler/api/dist/frameworks/data-services/typeorm/postgres-connection.js';
import { TypeOrmDataServices } from '@task-scheduler/api/dist/frameworks/data-services/typeorm/typeorm-data-services.service.js';
import { DataSource, type Logger } from 'typeorm';
import type { Ground } from '../ground/ground.js';

export interface Statement {
  text: string;
  values: unknown[];
}

/** The API's own lists, without the API around them. */
export interface Lists {
  services: IDataServices;
  /** The one statement that `work` sends to Postgres. */
  statementOf(work: (services: IDataServices) => Promise<unknown>): Promise<Statement>;
  close(): Promise<void>;
}

export function openLists({ databaseUrl, redisUrl }: Ground): Lists {
  let sent: Statement[] = [];
  const logger: Logger = {
    ...SILENT,
    logQuery: (text, values) => void sent.push({ text, values: Array.isArray(values) ? values : [] }),
  };
  const source = new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 1, installExtensions: false, logger });
  const services = new TypeOrmDataServices(new PostgresConnection(source, { ...SETTINGS, databaseUrl, redisUrl }));
  return {
    services,
    async statementOf(work) {
      await services.ping(); // what TypeORM asks at first is not the list's
      sent = [];
      await work(services);
      const [statement] = sent;
      if (statement === undefined || sent.length > 1) throw new Error(`expected one statement, got: ${sent.length}`);
      return statement;
    },
    close: () => source.destroy(),
  };
}

const SETTINGS = {
  hostNames: [],
  webOrigins: [],
  playground: false,
  requestTimeoutMs: 0,
  log: createLogger('bench', 'silent'),
};

const nothing = () => undefined;
const SILENT: Omit<Logger, 'logQuery'> = {
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
