import { randomUUID } from 'node:crypto';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ITaskRepository, StartedRun, TaskFilter } from '../../../core/abstracts/index.js';
import type { CreateTaskDto, UpdateTaskDto } from '../../../core/dtos/index.js';
import type { JsonValue, Task } from '../../../core/entities/index.js';
import { deleteTask } from './delete-task.js';
import { TaskModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { startRun } from './start-run.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

/** Values, or functions that answer SQL. (TypeORM's own type for this cannot end on a recursive one such as JSON.) */
type Columns = Partial<Record<keyof Task, unknown>>;

export class TypeOrmTaskRepository extends TypeOrmGenericRepository<Task, TaskFilter> implements ITaskRepository {
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskModel);
  }

  async create({ enabled, payload, ...definition }: CreateTaskDto): Promise<Task> {
    const id = randomUUID();
    const paused = enabled === false ? { pausedAt: () => 'now()' } : {};
    await this.postgres.use((source) =>
      source
        .createQueryBuilder()
        .insert()
        .into<ObjectLiteral>(TaskModel)
        .values({ id, ...definition, ...jsonb(payload), ...paused })
        .updateEntity(false)
        .execute(),
    );
    const task = await this.get(id);
    if (task === null) throw new Error(`expected the new task to be there, got none: ${id}`);
    return task;
  }

  update(id: string, { enabled, payload, ...definition }: UpdateTaskDto, expectedVersion: number | null) {
    const pause = enabled === undefined ? {} : enabled ? RESUMED : PAUSED;
    return this.set(id, { ...definition, ...jsonb(payload), ...pause }, expectedVersion);
  }

  pause(id: string, reason: string | null): Promise<boolean> {
    return this.set(id, { ...PAUSED, pauseReason: reason });
  }

  resume(id: string): Promise<boolean> {
    return this.set(id, RESUMED);
  }

  delete(id: string): Promise<boolean> {
    return deleteTask(this.postgres, id);
  }

  startRun(id: string): Promise<StartedRun> {
    return startRun(this.postgres, id);
  }

  protected restrict(rows: SelectQueryBuilder<Task>, { status, enabled }: TaskFilter): void {
    if (status !== null) rows.andWhere('row.status = any(:status)', { status });
    if (enabled !== null) rows.andWhere(`row.pausedAt is ${enabled ? '' : 'not'} null`);
  }

  private async set(id: string, columns: Columns, expectedVersion: number | null = null): Promise<boolean> {
    const { affected } = await this.postgres.use((source) => {
      const update = source
        .createQueryBuilder()
        .update<ObjectLiteral>(TaskModel)
        // An edit that changes nothing is a statement too.
        .set({ updatedAt: () => 'updated_at', ...columns })
        .where('id = :id', { id });
      if (expectedVersion !== null) update.andWhere('version = :expectedVersion', { expectedVersion });
      return update.execute();
    });
    return affected === 1;
  }
}

const PAUSED: Columns = { pausedAt: () => 'coalesce(paused_at, now())' };
const RESUMED: Columns = { pausedAt: null, pauseReason: null };

/** JSON's null is a payload as well; given as it is, TypeORM would write SQL's. */
function jsonb(payload: JsonValue | undefined): Columns {
  return payload === undefined ? {} : { payload: payload ?? (() => "'null'::jsonb") };
}
