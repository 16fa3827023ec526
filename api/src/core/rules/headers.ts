import { DomainError } from '@task-scheduler/engine/core/errors';
import { readHeaders } from '@task-scheduler/engine/core/request-headers';
import { checkList } from './list.js';
import { shown } from './shown.js';

// Far more than the engine lets through: it names the limit.
const READ_AT_MOST = 1000;

/** A list of `{ name, value }` that the consumer will send exactly as it stands. */
export function checkHeaders(value: unknown): void {
  checkList('headers', READ_AT_MOST, value);
  readHeaders(value.map(pairOf));
}

function pairOf(header: unknown): [name: string, value: unknown] {
  if (typeof header === 'object' && header !== null && 'name' in header && typeof header.name === 'string') {
    return [header.name, 'value' in header ? header.value : undefined];
  }
  throw new DomainError('INVALID', `expected headers to be made of name and value, got: ${shown(header)}`);
}
