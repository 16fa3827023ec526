import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { resolveBinary } from 'dbmate';
import { inheritedEnvironment } from './processes/environment.js';
import { inRepository } from './repository.js';
import { StartupError } from './startup-error.js';

const run = promisify(execFile);

type Command = 'up' | 'down' | 'dump' | 'load';

/** Waits for the database, creates it if need be, brings it up to date; the migrations that this took. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const output = await dbmate(databaseUrl, 'up');
  return [...output.matchAll(/^Applied: (\S+)/gm)].flatMap(([, name]) => name ?? []);
}

/** dbmate's own program, as `npx dbmate` runs it. */
export async function dbmate(databaseUrl: string, command: Command): Promise<string> {
  const flags = ['--wait', '--migrations-dir', 'migrations', '--schema-file', 'schema.sql'];
  if (command === 'up' || command === 'down') flags.push('--no-dump-schema'); // npm's Postgres ships no pg_dump
  const env = { ...inheritedEnvironment(), DATABASE_URL: withSslMode(databaseUrl) }; // not an argument: `ps` shows those
  try {
    const { stdout } = await run(resolveBinary(), [...flags, command], { cwd: inRepository('db'), env });
    return stdout;
  } catch (error) {
    throw new StartupError(
      `expected \`dbmate ${command}\` to succeed, got: ${wordsOf(error)}`,
      'Look at DATABASE_URL and at db/migrations.',
    );
  }
}

/** dbmate insists on TLS unless told otherwise; node-postgres, which every process uses, insists only when told so. */
function withSslMode(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  if (!url.searchParams.has('sslmode')) url.searchParams.set('sslmode', 'disable');
  return url.href;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'stderr' in error && typeof error.stderr === 'string' && error.stderr !== ''
    ? error.stderr.trim()
    : error.message;
}
