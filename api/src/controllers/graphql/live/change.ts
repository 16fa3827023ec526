import type { Changes } from '@task-scheduler/engine/core/changes';

/** One thing that changed. */
export type Change =
  | { kind: 'task'; taskId: string }
  | { kind: 'deletedTask'; taskId: string }
  | { kind: 'attempt'; taskId: string; runId: string; fence: number };

/** What a subscription is about: one kind of change, of some tasks or (null) of all. */
export interface Interest {
  kind: Change['kind'];
  taskIds: readonly string[] | null;
}

/** The same for changes of the same thing: the newest state is all that counts. */
export function keyOf(change: Change): string {
  switch (change.kind) {
    case 'task':
    case 'deletedTask':
      return `${change.kind}:${change.taskId}`;
    case 'attempt':
      return `${change.kind}:${change.runId}:${change.fence}`;
  }
}

export function listChanges({ tasks, deletedTasks, attempts }: Changes): Change[] {
  return [
    ...tasks.map((taskId) => ({ kind: 'task', taskId }) as const),
    ...deletedTasks.map((taskId) => ({ kind: 'deletedTask', taskId }) as const),
    ...attempts.map((attempt) => ({ kind: 'attempt', ...attempt }) as const),
  ];
}
