export * from './create-task.dto.js';
export * from './update-task.dto.js';
export * from './test-webhook.dto.js';
export * from './page.dto.js';
export * from './task-query.dto.js';
export * from './task-log-query.dto.js';
