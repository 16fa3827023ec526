import type { Ports } from './ports.js';

/** An entry that cannot be run is counted, logged and kept in `task_list:invalid`: somebody may want to know who pushed it. */
export async function dropInvalid(text: string, cause: 'malformed' | 'unknown_task', ports: Ports): Promise<void> {
  ports.metrics.dropped.inc({ cause });
  ports.log.warn('entry.dropped', { cause, entry: text.slice(0, 128) });
  await ports.list.keepInvalid(text);
}
