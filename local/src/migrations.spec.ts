import { readdirSync, readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '@task-scheduler/engine/testing/database';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyMigrations, dbmate } from './migrations.js';
import { inRepository } from './repository.js';
import { readCatalog } from './testing/catalog.js';

const migrations = readdirSync(inRepository('db', 'migrations')).sort();

let database: TestDatabase;
beforeEach(async () => void (database = await createTestDatabase()));
afterEach(() => database.drop());

test('what is up to date already takes no migration', async () => {
  expect(await applyMigrations(database.url)).toEqual([]);
});

test('the downs leave nothing, and the ups make the same again', async () => {
  const complete = await readCatalog(database.url);
  for (let left = migrations.length; left > 0; left -= 1) await dbmate(database.url, 'down');
  const rest = await readCatalog(database.url);
  expect(rest.filter((line) => !line.includes('schema_migrations'))).toEqual([]);

  expect(await applyMigrations(database.url)).toEqual(migrations);
  expect(await readCatalog(database.url)).toEqual(complete);
});

test('db/schema.sql is what the migrations make (else: npm run schema:dump)', async () => {
  const expected = await readCatalog(database.url);
  await run('drop schema public cascade; create schema public');
  await run(readFileSync(inRepository('db', 'schema.sql'), 'utf8').replaceAll(/^\\.*$/gm, '')); // psql's own commands

  expect(await readCatalog(database.url)).toEqual(expected);
  expect(await applyMigrations(database.url)).toEqual([]);
});

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
