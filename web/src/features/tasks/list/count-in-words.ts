import type { TaskTotalFragment } from '@/gql/list';

type Total = TaskTotalFragment['totalCount'];

/** `1,240`, or `10,000+` where counting stopped. */
export function countInShort({ count, precision }: Total): string {
  return `${count.toLocaleString('en-GB')}${precision === 'AT_LEAST' ? '+' : ''}`;
}

export function countInWords(total: Total): string {
  if (total.precision === 'AT_LEAST') return `More than ${total.count.toLocaleString('en-GB')} tasks`;
  return total.count === 1 ? '1 task' : `${countInShort(total)} tasks`;
}
