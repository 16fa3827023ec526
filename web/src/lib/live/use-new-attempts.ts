import { useState } from 'react';
import { useLiveTaskLogs, type LiveAttempt } from './use-live-task-logs';

interface NewAttempts {
  readonly count: number;
  /** To be called when the list is loaded anew. */
  readonly clear: () => void;
}

/**
 * How many attempts have begun that a list does not show yet, for "3 new – show": rows never push others away while
 * somebody reads them. `newestId` is the id of the list's first row: ids of attempts grow with time.
 */
export function useNewAttempts(
  taskId: string | null,
  newestId: string | undefined,
  belongs: (attempt: LiveAttempt) => boolean = () => true,
): NewAttempts {
  const [ids, setIds] = useState<readonly string[]>([]);

  useLiveTaskLogs(taskId, (attempts) => {
    const further = attempts.filter(belongs).map(({ id }) => id);
    if (further.length > 0) setIds((known) => [...new Set([...known, ...further])].slice(-keptAtMost));
  });

  return {
    count: ids.filter((id) => newestId === undefined || id > newestId).length,
    clear: () => setIds([]),
  };
}

/** "999 new" says enough, and an open page must not grow for ever. */
const keptAtMost = 999;
