import { readBackoff } from '@task-scheduler/engine/core/backoff';
import { isDuplicate } from '@task-scheduler/engine/frameworks/postgres/database';
import { deleteTask } from '@task-scheduler/engine/frameworks/postgres/delete-task';
import type { InsertResult, ObjectLiteral } from 'typeorm';
import type {
  Creation,
  Edit,
  ITaskRepository,
  NewTask,
  StartedRun,
  TaskChanges,
} from '../../../core/abstracts/index.js';
import type { TaskFilterDto } from '../../../core/dtos/index.js';
import type { JsonValue, Task } from '../../../core/entities/index.js';
import type { Count } from '../../../core/paging/connection.js';
import { countOf, readCount } from './capped-count.js';
import { TaskModel } from './model/index.js';
import type { PostgresConnection } from './postgres-connection.js';
import { startRun } from './start-run.js';
import { type Bind, compose } from './statement.js';
import { taskConditions } from './task-conditions.js';
import { TypeOrmGenericRepository } from './typeorm-generic-repository.js';

/** Values, or functions that answer SQL. (TypeORM's own type for this cannot end on a recursive one such as JSON.) */
type Columns = Partial<Record<keyof Task, unknown>>;

export class TypeOrmTaskRepository extends TypeOrmGenericRepository<Task, TaskFilterDto> implements ITaskRepository {
  constructor(postgres: PostgresConnection) {
    super(postgres, TaskModel, { taskColumn: 'id', complete: completeTask });
  }

  async getByKey(key: string): Promise<Task | null> {
    const [task = null] = await this.readWhere((bind) => `row.key = ${bind(key)} and row.deleted_at is null`);
    return task;
  }

  async count(filters: readonly TaskFilterDto[]): Promise<Count[]> {
    const { text, values } = compose((bind) => {
      const counts = filters.map((filter) => {
        const conditions = [...this.conditions(filter, bind), this.isVisible];
        return `(${countOf(`tasks row where ${conditions.join(' and ')}`)})`;
      });
      return `select array[${counts.join(', ')}] as counts`;
    });
    const [row] = await this.postgres.query<{ counts: number[] }>(text, values);
    return (row?.counts ?? []).map(readCount);
  }

  getNextToRun(until: Date, limit: number): Promise<Task[]> {
    return this.readWhere(
      (bind) => `
  row.next_run_at < ${bind(until)}
  and row.paused_at is null
order by row.next_run_at
limit ${bind(limit)}`,
    );
  }

  async create({ definition: { enabled, payload, ...definition }, status }: NewTask): Promise<Creation> {
    const paused = enabled === false ? { pausedAt: () => 'now()' } : {};
    const insertion = await unlessKeyTaken(
      this.postgres.use((source) =>
        source
          .createQueryBuilder()
          .insert()
          .into<ObjectLiteral>(TaskModel)
          .values({ status, ...definition, ...jsonb(payload), ...paused })
          .returning('id')
          .updateEntity(false)
          .execute(),
      ),
    );
    if (insertion === null) return { kind: 'keyTaken' };
    const task = await this.get(idOf(insertion));
    if (task === null) throw new Error('expected the new task to be there, got none');
    return { kind: 'created', task };
  }

  async update(
    id: string,
    { enabled, payload, ...definition }: TaskChanges,
    expectedVersion: number | null,
  ): Promise<Edit> {
    const pause = enabled === undefined ? {} : enabled ? RESUMED : PAUSED;
    const isSet = await unlessKeyTaken(this.set(id, { ...definition, ...jsonb(payload), ...pause }, expectedVersion));
    if (isSet === null) return 'keyTaken';
    return isSet ? 'edited' : 'stale';
  }

  pause(id: string, reason: string | null): Promise<boolean> {
    return this.set(id, { ...PAUSED, pauseReason: reason });
  }

  resume(id: string): Promise<boolean> {
    return this.set(id, RESUMED);
  }

  async reset(id: string): Promise<void> {
    await this.postgres.query(
      `update tasks set status = 'ready', updated_at = now() where id = $1 and status = 'failed' and deleted_at is null`,
      [id],
    );
  }

  delete(id: string, expectedVersion: number | null): Promise<boolean> {
    return deleteTask(this.postgres, id, expectedVersion);
  }

  startRun(id: string): Promise<StartedRun> {
    return startRun(this.postgres, id);
  }

  protected conditions(filter: TaskFilterDto, bind: Bind): readonly string[] {
    return taskConditions(filter, bind);
  }

  private async set(id: string, columns: Columns, expectedVersion: number | null = null): Promise<boolean> {
    const { affected } = await this.postgres.use((source) => {
      const update = source
        .createQueryBuilder()
        .update<ObjectLiteral>(TaskModel)
        // An edit that changes nothing is a statement too.
        .set({ updatedAt: () => 'updated_at', ...columns })
        .where('id = :id and deleted_at is null', { id });
      if (expectedVersion !== null) update.andWhere('version = :expectedVersion', { expectedVersion });
      return update.execute();
    });
    return affected === 1;
  }
}

function completeTask(row: object): void {
  if ('retryBackoff' in row) row.retryBackoff = readBackoff(row.retryBackoff);
}

function idOf({ raw }: InsertResult): string {
  const row: unknown = Array.isArray(raw) ? raw[0] : null;
  if (typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string') return row.id;
  throw new Error('expected the insertion to answer an id');
}

/** Null when the key is another task's; tasks have no other value that must be unique and can be chosen. */
async function unlessKeyTaken<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

const PAUSED: Columns = { pausedAt: () => 'coalesce(paused_at, now())' };
const RESUMED: Columns = { pausedAt: null, pauseReason: null };

/** JSON's null is a payload as well; given as it is, TypeORM would write SQL's. */
function jsonb(payload: JsonValue | undefined): Columns {
  return payload === undefined ? {} : { payload: payload ?? (() => "'null'::jsonb") };
}
