import { useEffect, useRef } from 'react';
import type { TaskSummaryFragment } from '@/gql/list';

type Stamped = Pick<TaskSummaryFragment, 'id' | 'status' | 'lastLog'>;

const atMostEveryMs = 1000;

/** Calls back with the tasks that have run since they were last seen, all of a second at once. */
export function useRenewal(tasks: readonly Stamped[], renew: (ids: string[]) => Promise<unknown>): void {
  const seen = useRef(new Map<string, string>());
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(renew);

  useEffect(() => {
    latest.current = renew;
    for (const id of changedSince(seen.current, tasks)) waiting.current.add(id);
    seen.current = new Map(tasks.map((task) => [task.id, stampOf(task)]));
    if (waiting.current.size === 0) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const ids = [...waiting.current];
      waiting.current.clear();
      void latest.current(ids);
    }, atMostEveryMs);
  }, [tasks, renew]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}

export function changedSince(seen: ReadonlyMap<string, string>, tasks: readonly Stamped[]): string[] {
  return tasks.filter((task) => seen.has(task.id) && seen.get(task.id) !== stampOf(task)).map(({ id }) => id);
}

/** A run begins and ends with another status of the task, an attempt with another of its own. */
function stampOf({ status, lastLog }: Stamped): string {
  return `${status} ${lastLog?.id} ${lastLog?.status}`;
}
