import { type EnvSource, EnvReader, type Variable } from './env-reader.js';

/** The settings of all processes. This is the only reader of the environment; `.env.example` says the same. */
export type Env = ReturnType<typeof declare>;

/** Reads and checks every variable. Throws an EnvError that names all faults at once. */
export function readEnv(source: EnvSource = process.env): Env {
  const reader = new EnvReader(source);
  const env = declare(reader);
  reader.throwFaults();
  return env;
}

/** Every variable with its default and reason, in order: what `.env.example` must list. */
export function envVariables(): readonly Variable[] {
  const reader = new EnvReader({});
  declare(reader);
  return reader.declared;
}

function declare(read: EnvReader) {
  return {
    DATABASE_URL: read.url(
      'DATABASE_URL',
      ['postgres', 'postgresql'],
      'PostgreSQL 15 or newer. Unset: `npm start` runs its own.',
    ),
    REDIS_URL: read.url(
      'REDIS_URL',
      ['redis', 'rediss', 'redis+sentinel', 'rediss+sentinel'],
      'Redis 6 or newer. Unset: `npm start` runs its own.',
    ),
    HOST: read.text('HOST', '127.0.0.1', 'The address to listen on: loopback unless you say otherwise.'),
    WEB_PORT: read.port('WEB_PORT', 3000, 'The dashboard.'),
    API_PORT: read.port('API_PORT', 4000, 'GraphQL, its playground, and REST.'),
    WEBHOOK_DUMMY_PORT: read.port('WEBHOOK_DUMMY_PORT', 4001, 'The dummy webhook.'),
    SCHEDULER_PORT: read.port('SCHEDULER_PORT', 4002, 'Health and metrics. When unset and taken, a free port is used.'),
    CONSUMER_PORT: read.port('CONSUMER_PORT', 4003, 'Health and metrics. When unset and taken, a free port is used.'),
    API_URL: read.url('API_URL', ['http', 'https'], 'Where browsers find the API. Unset: http://localhost:<API_PORT>.'),
    WEB_ORIGIN: read.text(
      'WEB_ORIGIN',
      '',
      'Origins that may call the API from a browser, comma-separated. Unset: the dashboard on localhost.',
    ),
    PLAYGROUND: read.flag('PLAYGROUND', true, 'The GraphQL playground and introspection.'),
    SAMPLE_TASKS: read.flag('SAMPLE_TASKS', true, 'Whether the first start creates sample tasks.'),
    SCHEDULER_POLL_MS: read.integer(
      'SCHEDULER_POLL_MS',
      5000,
      [10, 60_000],
      'The longest time between two looks for due tasks.',
    ),
    CONSUMER_BLOCK_SECONDS: read.integer(
      'CONSUMER_BLOCK_SECONDS',
      10,
      [1, 60],
      'How long one BRPOP waits for an entry.',
    ),
    CONSUMER_CONCURRENCY: read.integer(
      'CONSUMER_CONCURRENCY',
      50,
      [1, 1000],
      'How many attempts one consumer makes at once.',
    ),
    CONSUMER_PROCESSES: read.integer(
      'CONSUMER_PROCESSES',
      1,
      [0, 64],
      'How many processes a consumer is, each with its own attempts. 0: one a core.',
    ),
    LEASE_SECONDS: read.integer(
      'LEASE_SECONDS',
      15,
      [1, 3600],
      'How long a run stays with a consumer that is not heard of.',
    ),
    DRAIN_SECONDS: read.integer(
      'DRAIN_SECONDS',
      20,
      [0, 3600],
      'How long attempts may go on after SIGTERM. `npm start` uses 3.',
    ),
    MISFIRE_THRESHOLD_SECONDS: read.integer(
      'MISFIRE_THRESHOLD_SECONDS',
      60,
      [1, 86_400],
      'How late an occurrence may be found and still simply run.',
    ),
    RETENTION_DAYS: read.integer(
      'RETENTION_DAYS',
      30,
      [0, 36_500],
      'For how many days ended runs and their attempts are kept. 0: for ever.',
    ),
    RETENTION_FAILED_DAYS: read.integer(
      'RETENTION_FAILED_DAYS',
      90,
      [0, 36_500],
      'The same for failed runs, which are never removed before the others. 0: for ever.',
    ),
  };
}
