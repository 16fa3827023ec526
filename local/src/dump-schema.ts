import { applyMigrations, dbmate } from './migrations.js';
import { startThrowawayPostgres } from './testing/throwaway-postgres.js';

// npm run schema:dump: writes db/schema.sql anew. Needs a pg_dump that is as new as the Postgres found first.
const postgres = await startThrowawayPostgres();
await applyMigrations(postgres.url);
await dbmate(postgres.url, 'dump');
await postgres.stop();
