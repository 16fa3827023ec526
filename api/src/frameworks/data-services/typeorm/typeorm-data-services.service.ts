import { Injectable } from '@nestjs/common';
import type { IDataServices } from '../../../core/abstracts/index.js';
import { PostgresConnection } from './postgres-connection.js';
import { TypeOrmStatistics } from './typeorm-statistics.js';
import { TypeOrmTaskLogRepository } from './typeorm-task-log-repository.js';
import { TypeOrmTaskRepository } from './typeorm-task-repository.js';
import { TypeOrmTaskRunRepository } from './typeorm-task-run-repository.js';

@Injectable()
export class TypeOrmDataServices implements IDataServices {
  readonly tasks: TypeOrmTaskRepository;
  readonly taskRuns: TypeOrmTaskRunRepository;
  readonly taskLogs: TypeOrmTaskLogRepository;
  readonly statistics: TypeOrmStatistics;

  constructor(private readonly postgres: PostgresConnection) {
    this.tasks = new TypeOrmTaskRepository(postgres);
    this.taskRuns = new TypeOrmTaskRunRepository(postgres);
    this.taskLogs = new TypeOrmTaskLogRepository(postgres);
    this.statistics = new TypeOrmStatistics(postgres);
  }

  async ping(): Promise<void> {
    await this.postgres.query('select 1');
  }
}
