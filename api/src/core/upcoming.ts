import { localTime } from '@task-scheduler/engine/core/schedule/local-time';
import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import type { Task } from './entities/index.js';
import { nextRunOf, whenReadable } from './next-run.js';

/** One coming occurrence of some task. */
export interface UpcomingTaskRun {
  task: Task;
  scheduledFor: Date;
  localTime: string;
}

/**
 * The first `count` occurrences of all these tasks before `until`, in order of time. Of the `count` tasks that run next each
 * runs before any other task does: no other needs to be looked at.
 */
export function upcomingOf(tasks: readonly Task[], until: Date, count: number): UpcomingTaskRun[] {
  const heads = tasks.flatMap((task) => headsOf(task, until));
  const upcoming: UpcomingTaskRun[] = [];
  while (upcoming.length < count) {
    const earliest = heads.reduce<Head | null>((least, head) => (isBefore(head, least) ? head : least), null);
    if (earliest?.next == null || earliest.next >= until) break;
    const { task, schedule, next } = earliest;
    upcoming.push({ task, scheduledFor: next, localTime: localTime(schedule.zone, next.getTime()) });
    earliest.next = nextOccurrence(schedule, next);
  }
  return upcoming;
}

interface Head {
  task: Task;
  schedule: ReturnType<typeof compileSchedule>;
  next: Date | null;
}

function headsOf(task: Task, until: Date): Head[] {
  const next = nextRunOf(task);
  if (next === null || next >= until) return [];
  return whenReadable([], () => [{ task, schedule: compileSchedule(task.schedule, task.timeZone), next }]);
}

function isBefore(head: Head, least: Head | null): boolean {
  return head.next !== null && (least?.next == null || head.next < least.next);
}
