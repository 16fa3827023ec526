import { parseArgs } from 'node:util';
import { readEnv } from '@task-scheduler/engine/frameworks/env';
import { prepareDatabase } from './prepare-database.js';
import { explain, StartupError } from './startup-error.js';

// npm run migrate [-- --samples http://webhook-dummy:4001]: brings DATABASE_URL up to date, with sample tasks if it is new.
try {
  const { values } = parseArgs({ options: { samples: { type: 'string' } } });
  const { DATABASE_URL, SAMPLE_TASKS } = readEnv();
  if (DATABASE_URL === null) {
    throw new StartupError(
      'expected DATABASE_URL to be set, got: nothing',
      'Name the database: DATABASE_URL=postgres://user:password@host:5432/name npm run migrate',
    );
  }
  const samples = SAMPLE_TASKS && values.samples !== undefined ? { dummyUrl: values.samples } : null;
  const { migrations, hasNewSamples } = await prepareDatabase(DATABASE_URL, samples);
  console.log(`${migrations} migrations applied${hasNewSamples ? ', sample tasks created' : ''}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
