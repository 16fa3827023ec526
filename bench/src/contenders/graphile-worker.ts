import { makeWorkerUtils } from 'graphile-worker';
import { contenderOf, type Client } from './peer.js';

export const TASK = 'deliver';

export const graphileWorker = (client: Client) =>
  contenderOf(
    {
      name: 'graphile-worker',
      script: 'graphile-worker-worker.js',
      async prepare({ databaseUrl }) {
        const utils = await makeWorkerUtils({ connectionString: databaseUrl });
        await utils.migrate();
        await utils.release();
      },
      clear: ({ db }) => db.query('truncate graphile_worker._private_jobs'),
      add: ({ db }, keys) =>
        db.query(
          `select graphile_worker.add_job($1, json_build_object('key', key)) from unnest($2::text[]) as given (key)`,
          [TASK, keys],
        ),
    },
    client,
  );
