import type { Task } from './task.js';

/** What an attempt sent: what its task said at the version that the attempt notes. */
export type TaskRequest = Pick<Task, 'webhookUrl' | 'headers' | 'payload'>;
