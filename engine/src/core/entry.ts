/** What travels in `task_list`: a permit to run one attempt of one run of the task. */
export interface Entry {
  /** Lower-case UUID. */
  taskId: string;
  /** Retries already used up: 0 for the first attempt. */
  retry: number;
}

// The public form of an entry (ENGINE row 17): up to five digits, so that a retry always fits Postgres' int.
const ENTRY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(0|[1-9]\d{0,4})$/i;

export function encodeEntry({ taskId, retry }: Entry): string {
  return `${taskId}:${retry}`;
}

/** Null for whatever is not well-formed: anybody may push into the list. */
export function decodeEntry(text: string): Entry | null {
  const [, taskId, retry] = ENTRY.exec(text) ?? [];
  if (taskId === undefined || retry === undefined) return null;
  return { taskId: taskId.toLowerCase(), retry: Number(retry) };
}
