import type { Count } from '../../../core/paging/connection.js';

const COUNTED_AT_MOST = 10_000;

/** A `select` of how many rows there are, up to one more than anybody is told; `rows` is what follows its `from`. */
export function countOf(rows: string): string {
  return `select count(*)::int from (select 1 from ${rows} limit ${COUNTED_AT_MOST + 1}) counted`;
}

export function readCount(counted: number): Count {
  if (counted > COUNTED_AT_MOST) return { count: COUNTED_AT_MOST, precision: 'AT_LEAST' };
  return { count: counted, precision: 'EXACT' };
}
