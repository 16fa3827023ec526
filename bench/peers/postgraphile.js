import './before-postgraphile.js';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// PostGraphile over our tables as its documentation sets it up for production, with as many connections as everybody else.
const { port, databaseUrl } = JSON.parse(process.argv[2]);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
process.on('disconnect', () => process.exit(0));
server.listen(port, '127.0.0.1', () => process.send('ready'));
