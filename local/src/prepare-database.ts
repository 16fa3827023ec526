import { applyMigrations } from './migrations.js';
import { createSampleTasks } from './sample-tasks.js';

export interface Prepared {
  readonly migrations: number;
  readonly hasNewSamples: boolean;
}

/**
 * Migrates, and creates the sample tasks in a database that had no table before. Never later: whoever removed them does
 * not get them back, and whoever brings a database with tasks gets no others.
 */
export async function prepareDatabase(databaseUrl: string, samples: { dummyUrl: string } | null): Promise<Prepared> {
  const applied = await applyMigrations(databaseUrl);
  const isNew = applied.some((name) => name.endsWith('_create_tasks.sql'));
  if (isNew && samples !== null) await createSampleTasks(databaseUrl, samples.dummyUrl);
  return { migrations: applied.length, hasNewSamples: isNew && samples !== null };
}
