export * from './abstracts/index.js';
export * from './entities/index.js';
