export * from './graphql/graphql.module.js';
export * from './playground/playground.module.js';
export * from './rest/rest.module.js';
