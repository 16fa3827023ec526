import type { Follower } from './follower.js';

/** The followers of one kind of change, found by the task that changed. */
export class Audience {
  private readonly ofAll = new Set<Follower>();
  private readonly byTask = new Map<string, Set<Follower>>();

  add(follower: Follower): void {
    const { taskIds } = follower.interest;
    if (taskIds === null) this.ofAll.add(follower);
    for (const taskId of taskIds ?? []) {
      const followers = this.byTask.get(taskId) ?? new Set();
      this.byTask.set(taskId, followers.add(follower));
    }
  }

  remove(follower: Follower): void {
    this.ofAll.delete(follower);
    for (const taskId of follower.interest.taskIds ?? []) {
      const followers = this.byTask.get(taskId);
      followers?.delete(follower);
      if (followers?.size === 0) this.byTask.delete(taskId);
    }
  }

  *of(taskId: string): Iterable<Follower> {
    yield* this.ofAll;
    yield* this.byTask.get(taskId) ?? [];
  }
}
