export * from './schedule/schedule.use-case.js';
export * from './schedule/schedule-use-cases.module.js';
export * from './task/task.use-case.js';
export * from './task/task-use-cases.module.js';
export * from './task-log/task-log.use-case.js';
export * from './task-log/task-log-use-cases.module.js';
export * from './task-run/task-run.use-case.js';
export * from './task-run/task-run-use-cases.module.js';
