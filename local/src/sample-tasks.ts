import { readFileSync } from 'node:fs';
import pg from 'pg';
import { inRepository } from './repository.js';

/** Creates the sample tasks; they call the dummy webhook at this address. */
export async function createSampleTasks(databaseUrl: string, dummyUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`select set_config('seed.webhook_url', $1, false)`, [dummyUrl]);
    await client.query(readFileSync(inRepository('db', 'seed.sql'), 'utf8'));
  } finally {
    await client.end();
  }
}
