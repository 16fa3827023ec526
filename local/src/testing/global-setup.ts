import type {} from 'vitest'; // its interface is augmented only where it is imported by name
import type {} from '@task-scheduler/engine/testing/provided';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../migrations.js';
import { startRedis } from '../servers/redis.js';
import { startThrowawayPostgres } from './throwaway-postgres.js';

/** One Postgres and one Redis for the whole run; every test file clones the migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { fromNpm } = project.getProvidedContext();
  const postgres = await startThrowawayPostgres({ fromNpm });
  const redis = await startRedis({ fromNpm });
  const template = new URL(postgres.url);
  template.pathname = 'test_template';
  await applyMigrations(template.href);
  project.provide('templateUrl', template.href);
  project.provide('redisUrl', redis.url);

  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}
