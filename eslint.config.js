import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The map of the house. Imports point inward: controllers → use-cases → core ← frameworks;
 * scheduler, consumer and api → engine; the dashboard knows only GraphQL.
 */
const outsiders = (...names) => names.flatMap((name) => [`@task-scheduler/${name}`, `@task-scheduler/${name}/*`]);
const forbid = (files, message, group, paths = []) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group, message }], paths }],
  },
});

const DRIVERS = ['pg', 'ioredis', 'axios', 'undici', 'pino', 'typeorm', 'prom-client', 'node:*', '@nestjs/*'];

const map = [
  forbid(
    ['engine/src/**'],
    'The engine knows none of the processes.',
    outsiders('api', 'consumer', 'local', 'scheduler', 'web', 'webhook-dummy'),
  ),
  forbid(['engine/src/core/**'], 'The core is pure: cron-parser and cronstrue, nothing else.', [
    ...DRIVERS,
    '**/frameworks/**',
    '**/testing/**',
  ]),
  forbid(
    ['scheduler/src/**', 'consumer/src/**', 'webhook-dummy/src/**'],
    'A process knows the engine and itself; how it talks to Postgres and Redis is in the engine.',
    [
      ...outsiders('api', 'consumer', 'local', 'scheduler', 'web', 'webhook-dummy'),
      'pg',
      'ioredis',
      'typeorm',
      '@nestjs/*',
    ],
  ),
  forbid(['api/src/core/**'], 'The core knows no framework and no layer outside it.', [
    'typeorm',
    'ioredis',
    'pg',
    '@nestjs/graphql',
    '@nestjs/apollo',
    '**/frameworks/**',
    '**/use-cases/**',
    '**/controllers/**',
    '**/services/**',
  ]),
  forbid(['api/src/use-cases/**'], 'A use case knows abstracts, not the frameworks that serve them.', [
    'typeorm',
    'ioredis',
    'pg',
    '@nestjs/graphql',
    '**/frameworks/data-services/**',
    '**/frameworks/event-services/**',
    '**/controllers/**',
  ]),
  forbid(['api/src/controllers/**'], 'A controller names a use case.', [
    'typeorm',
    'ioredis',
    'pg',
    '**/data-services/**',
  ]),
  forbid(['web/src/**'], 'The dashboard knows only GraphQL.', [
    ...outsiders('api', 'consumer', 'engine', 'local', 'scheduler', 'webhook-dummy'),
    '@apollo/client/react/hooks',
  ]),
  forbid(['web/src/components/ui/**'], 'The ui kit knows neither GraphQL nor Redux nor features.', [
    '@apollo/client',
    '@apollo/client/*',
    'react-redux',
    '@reduxjs/toolkit',
    '@/features/**',
    '@/gql/**',
    '@/app/**',
  ]),
  forbid(['web/src/features/**', 'web/src/lib/**'], 'Pages compose features, not the other way round.', ['@/app/**']),
];

const limits = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
};

/** The contract, and what the dashboard asks of it. */
const graphqlFiles = (files, config, rules) => ({
  files,
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: 'api/schema/*.graphql', documents: 'web/src/**/*.graphql' } },
  },
  rules: { ...graphql.configs[config].rules, ...rules },
});

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/.next/**', '**/.data/**', 'web/src/gql/**', '**/generated/**', 'web/next-env.d.ts'],
  },
  { files: ['**/*.{js,mjs,ts,tsx}'], ...js.configs.recommended },
  graphqlFiles(['api/schema/*.graphql'], 'flat/schema-recommended', {
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      },
    ],
    '@graphql-eslint/description-style': 'off', // a line where a line is enough
    '@graphql-eslint/no-typename-prefix': 'off', // the attempts of a task are its `taskLogs`, as the table is called
    '@graphql-eslint/strict-id-in-types': 'off', // only what can be fetched again has an id
  }),
  graphqlFiles(['web/src/**/*.graphql'], 'flat/operations-recommended', {
    '@graphql-eslint/no-unused-fragments': 'off', // they are used by the components beside them
    '@graphql-eslint/require-selections': 'off', // what is only shown needs no place in the cache
  }),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...limits,
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Parts are built by functions that close over their state; their methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only env.ts reads the environment.',
        },
      ],
    },
  },
  ...map,
  {
    // Nest injects by the class that a constructor names: a type-only import would erase it. Empty modules are its grammar.
    files: ['api/src/**', 'bench/src/api/**'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest and TypeORM declare the types of their options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['web/**/*.tsx', 'web/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.recommended],
  },
  {
    // A component's body is mostly markup.
    files: ['web/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: [
      '**/*.config.{ts,js}',
      'codegen.ts',
      'web/src/app/**/{page,layout,loading,error,not-found,global-error,template}.tsx',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // A table of variables, a line or two each.
    files: ['engine/src/frameworks/env.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: [
      'engine/src/frameworks/env.ts',
      'engine/src/testing/**',
      'local/src/processes/environment.ts', // passes the environment on to child processes
      'web/src/lib/env.ts',
      'vitest.config.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/testing/**', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Vitest types its asymmetric matchers as `any`; a spec may set a variable of the environment.
    files: ['**/*.spec.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs}', '*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', fetch: 'readonly', URL: 'readonly' } },
  },
);
