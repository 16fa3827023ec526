/** Tasks that are marked as deleted; their history goes in batches. An empty list nearly always. Index deleted_tasks. */
export const DELETED_TASKS = 'array(select id from tasks where deleted_at is not null)';

/** That a row has nothing to do with them: `column` names its task. By id, so that counts need nothing but an index. */
export function isOfNoDeletedTask(column: string): string {
  return `${column} <> all (${DELETED_TASKS})`;
}
