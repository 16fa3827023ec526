export * from './task-log.model.js';
export * from './task-run.model.js';
export * from './task.model.js';
