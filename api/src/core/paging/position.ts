import { crc32 } from 'node:zlib';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { shown } from '../rules/shown.js';
import { isUuid } from '../rules/uuid.js';

export type OrderField = 'CREATED_AT' | 'UPDATED_AT' | 'NAME' | 'NEXT_RUN_AT' | 'SCHEDULED_FOR';

/** Where a row stands in a list: its sort key as Postgres prints it (a JS Date would cut the microseconds), then its id. */
export interface Position {
  key: string;
  id: string;
}

/** With a checksum, so that a cursor that was cut or changed on its way does not lead somewhere else. */
export function encodeCursor(field: OrderField, { key, id }: Position): string {
  const text = JSON.stringify([field, key, id]);
  return Buffer.from(`${crc32(text).toString(36)}${text}`).toString('base64url');
}

/** Refuses whatever is not a cursor of a list in this order. */
export function decodeCursor(field: OrderField, cursor: string): Position {
  const [cursorField, key, id] = readParts(cursor);
  if (cursorField === field && isKey(field, key) && isUuid(id) && encodeCursor(field, { key, id }) === cursor) {
    return { key, id };
  }
  throw new DomainError(
    'INVALID',
    `expected cursor to be one that a list ordered by ${field} answered, got: ${shown(cursor)}`,
  );
}

function readParts(cursor: string): readonly unknown[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  try {
    const parts: unknown = JSON.parse(text.slice(text.indexOf('[')));
    return Array.isArray(parts) ? parts : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

// `to_char(…, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`, and a day that the calendar has.
const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{6}Z$/;

function isKey(field: OrderField, key: unknown): key is string {
  if (typeof key !== 'string') return false;
  if (field === 'NAME') return key.length <= 400 && !key.includes('\0');
  // Tasks without a next run come after all others.
  if (field === 'NEXT_RUN_AT' && key === 'infinity') return true;
  const seconds = INSTANT.exec(key)?.[1];
  if (seconds === undefined) return false;
  const instant = new Date(`${seconds}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds);
}
