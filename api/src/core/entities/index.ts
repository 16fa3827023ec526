// The entities are the engine's: what a task is does not depend on who asks.
export type { JsonValue, MisfirePolicy, OverlapPolicy, Task, TaskStatus } from '@task-scheduler/engine/core/task';
export type { FailureKind, TaskLog, TaskLogStatus } from '@task-scheduler/engine/core/task-log';
export type { RunTrigger, TaskRun } from '@task-scheduler/engine/core/task-run';
