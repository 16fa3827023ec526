import PgBoss from 'pg-boss';
import { contenderOf, type Client } from './peer.js';

export const QUEUE = 'deliveries';

export const pgBoss = (client: Client) =>
  contenderOf(
    {
      name: 'pg-boss',
      script: 'pg-boss-worker.js',
      async prepare({ databaseUrl }) {
        const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
        await boss.start();
        await boss.createQueue(QUEUE);
        await boss.stop();
      },
      clear: ({ db }) => db.query('delete from pgboss.job where name = $1', [QUEUE]),
      add: ({ db }, keys) =>
        db.query(
          `insert into pgboss.job (name, data) select $1, json_build_object('key', key) from unnest($2::text[]) as given (key)`,
          [QUEUE, keys],
        ),
    },
    client,
  );
