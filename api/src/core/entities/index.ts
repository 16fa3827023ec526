// The entities are the engine's: what a task is does not depend on who asks.
export type { JsonValue, Task, TaskStatus } from '@task-scheduler/engine/core/task';
export type { TaskLog, TaskLogStatus } from '@task-scheduler/engine/core/task-log';
export type { TaskRun } from '@task-scheduler/engine/core/task-run';
