export * from './data-services.abstract.js';
export * from './event-services.abstract.js';
export * from './generic-repository.abstract.js';
export * from './statistics.abstract.js';
export * from './task-log-repository.abstract.js';
export * from './task-repository.abstract.js';
export * from './task-run-repository.abstract.js';
