import { defineConfig } from 'vitest/config';

// Workspaces run from their sources: `exports` names them under this condition.
const conditions = ['source', 'module', 'node', 'development|production'];

const inRepository = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    conditions,
    alias: [
      { find: '@/', replacement: inRepository('./web/src/') },
      // The build that Node gives to Nest: a schema of one build is none to the other.
      { find: /^graphql$/, replacement: inRepository('./node_modules/graphql/index.js') },
    ],
  },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{engine,scheduler,consumer,webhook-dummy,api,web,local,db,e2e,bench}/**/*.spec.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
    globalSetup: 'local/src/testing/global-setup.ts',
    // TEST_EMBEDDED=1 takes the Postgres and Redis that npm brings, though the machine has its own.
    // TEST_DOCUMENTS=10000 sends so many random documents to the API, in place of as many as 20 seconds permit.
    provide: { fromNpm: process.env.TEST_EMBEDDED === '1', documents: Number(process.env.TEST_DOCUMENTS ?? 0) },
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
