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
    'web/src/gql/': {
      documents: 'web/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...enums, scalars },
    },
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
