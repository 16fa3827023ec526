import type { CodegenConfig } from '@graphql-codegen/cli';

const enums = { enumsAsTypes: true, useTypeImports: true, strictScalars: true };

const scalars = { DateTime: 'string', JSON: 'unknown', TimeZone: 'string' };

// The contract in api/schema types both sides, so that neither the resolvers nor the dashboard, nor the examples, can drift from it.
const config: CodegenConfig = {
  schema: 'api/schema/*.graphql',
  generates: {
    'api/src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { ...enums, scalars: { DateTime: 'Date', JSON: 'unknown', TimeZone: 'string' } },
    },
    ...dashboard({
      shell: ['lib/live', 'features/shell', 'features/tasks'],
      overview: ['features/overview', 'features/tasks', 'lib/live'],
      palette: ['features/palette', 'features/tasks'],
      actions: ['features/tasks/actions', 'features/tasks'],
      list: ['features/tasks/list', 'features/tasks/strip', 'features/tasks'],
      detail: ['features/tasks/detail', 'features/tasks/charts', 'features/tasks/strip', 'features/tasks'],
      form: ['features/tasks/form', 'features/tasks'],
      attempts: ['features/attempts'],
      logs: ['features/logs', 'lib/live', 'features/tasks'],
      upcoming: ['features/upcoming'],
    }),
    'e2e/src/clients/generated/': {
      documents: 'e2e/src/clients/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...enums, scalars, importExtension: '.js' },
    },
    'examples/generated/': {
      documents: 'examples/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...enums, scalars, importExtension: '.js', documentMode: 'string' },
    },
  },
};

export default config;

/**
 * A module of documents for each part of the dashboard, from the folders that hold its documents and their fragments. In
 * one module for all, every page would load every document: a bundler splits between modules, not within them.
 */
function dashboard(parts: Readonly<Record<string, readonly string[]>>): CodegenConfig['generates'] {
  return Object.fromEntries(
    Object.entries(parts).map(([part, folders]) => [
      `web/src/gql/${part}.ts`,
      {
        documents: folders.map((folder) => `web/src/${folder}/*.graphql`),
        plugins: [{ add: { content: '/* eslint-disable */' } }, 'typescript-operations', 'typed-document-node'],
        config: { ...enums, scalars },
      },
    ]),
  );
}
