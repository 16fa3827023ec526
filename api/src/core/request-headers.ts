import type { HttpHeaderDto } from './dtos/index.js';
import type { Task } from './entities/index.js';

/** The headers of a task, as callers know them. */
export function headersOf({ headers }: Pick<Task, 'headers'>): HttpHeaderDto[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
